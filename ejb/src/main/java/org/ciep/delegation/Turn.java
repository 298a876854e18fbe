package org.ciep.delegation;

import java.time.Instant;
import org.ciep.approval.CaseSummary;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param role realm role
 * @param unitCode the unit whose people it is; null where it is the ministry's turn
 * @param dueAt until when, if there is a deadline
 */
public record Turn(
        String role, @Nullable String unitCode, @Nullable Instant dueAt) {

    /** Null when it is nobody's turn. */
    static @Nullable Turn of(Delegation delegation, @Nullable CaseSummary approval) {
        if (delegation.status().isEditable()) {
            return new Turn(Roles.DELEGATION_EDITOR, delegation.unitCode(), null);
        }
        var stage = approval == null ? null : approval.stage();
        if (delegation.status() != DelegationStatus.SUBMITTED || stage == null) {
            return null;
        }
        return new Turn(stage.role(), stage.unitOnly() ? delegation.unitCode() : null, stage.dueAt());
    }
}
