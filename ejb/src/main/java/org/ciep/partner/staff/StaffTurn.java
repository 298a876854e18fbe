package org.ciep.partner.staff;

import java.time.Instant;
import org.ciep.approval.CaseSummary;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param role realm role, or {@code person}
 * @param dueAt until when, if there is a deadline
 */
public record StaffTurn(String role, @Nullable Instant dueAt) {

    /** Whoever is accredited, behind the link: no role of the realm. */
    static final String PERSON = "person";

    /** Null when it is nobody's turn. */
    static @Nullable StaffTurn of(StaffAccreditation staff, @Nullable CaseSummary approval, Instant now) {
        var status = staff.status();
        if (status.isEditable()) {
            return new StaffTurn(staff.waitsForPerson(now) ? PERSON : Roles.PARTNER_COORDINATOR, null);
        }
        if (status != StaffStatus.SUBMITTED && status != StaffStatus.VETTING) {
            return null;
        }
        var stage = approval == null ? null : approval.stage();
        return stage == null ? new StaffTurn(Roles.SECURITY_OFFICER, null) : new StaffTurn(stage.role(), stage.dueAt());
    }
}
