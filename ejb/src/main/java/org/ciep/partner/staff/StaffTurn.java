package org.ciep.partner.staff;

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
public record StaffTurn(String role, @Nullable Instant dueAt) {

    /** Null when it is nobody's turn. */
    static @Nullable StaffTurn of(StaffStatus status, @Nullable CaseSummary approval) {
        if (status.isEditable()) {
            return new StaffTurn(Roles.PARTNER_COORDINATOR, null);
        }
        if (status != StaffStatus.SUBMITTED && status != StaffStatus.VETTING) {
            return null;
        }
        var stage = approval == null ? null : approval.stage();
        return stage == null ? new StaffTurn(Roles.SECURITY_OFFICER, null) : new StaffTurn(stage.role(), stage.dueAt());
    }
}
