package org.ciep.partner;

import java.time.Instant;
import org.ciep.approval.CaseSummary;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param role realm role
 * @param dueAt until when, if there is a deadline
 */
public record PartnerTurn(String role, @Nullable Instant dueAt) {

    /** Null when it is nobody's turn. */
    static @Nullable PartnerTurn of(OrganisationStatus status, @Nullable CaseSummary approval) {
        if (status.isEditable()) {
            return new PartnerTurn(Roles.PARTNER_COORDINATOR, null);
        }
        var stage = approval == null ? null : approval.stage();
        return status != OrganisationStatus.SUBMITTED || stage == null
                ? null
                : new PartnerTurn(stage.role(), stage.dueAt());
    }
}
