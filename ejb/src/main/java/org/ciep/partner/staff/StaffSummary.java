package org.ciep.partner.staff;

import java.time.Instant;
import java.util.List;
import org.ciep.edition.Category;
import org.ciep.partner.OrganisationName;
import org.ciep.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation in a list.
 *
 * @param reference such as {@code 20-T-0012}
 * @param organisation code, such as {@code ORG-00017}
 * @param missing what stands in the way of the grant
 * @param suspended why the person may not enter for now; empty unless suspended
 * @param turn null when it is nobody's
 */
public record StaffSummary(
        String reference,
        Integer edition,
        String organisation,
        OrganisationName organisationName,
        PersonName name,
        Category category,
        StaffStatus status,
        List<Missing> missing,
        List<Suspension> suspended,
        @Nullable StaffTurn turn,
        Instant changedAt) {

    public StaffSummary {
        missing = List.copyOf(missing);
        suspended = List.copyOf(suspended);
    }

    /** Why somebody who was admitted may not enter. */
    public enum Suspension {
        ORGANISATION,
        VETTING,
        CONSENT
    }

    /** Names nobody: names stay out of logs. */
    @Override
    public String toString() {
        return "StaffSummary[" + reference + "]";
    }
}
