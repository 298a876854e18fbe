package org.ciep.partner.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ciep.edition.Category;
import org.ciep.partner.OrganisationName;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a security officer needs of a person, and no more.
 *
 * @param documentNumber whole, which nobody else sees; empty once it is erased
 * @param missing what stands in the way of the grant
 * @param waiting the case that waits for the security office; null where none does
 */
public record VettingItem(
        String reference,
        Long version,
        StaffStatus status,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        IdentityDocumentKind documentKind,
        String documentNumber,
        String organisation,
        OrganisationName organisationName,
        Category category,
        List<Missing> missing,
        @Nullable Waiting waiting) {

    public VettingItem {
        missing = List.copyOf(missing);
    }

    /**
     * A case at the security office, so that many can be decided at once.
     *
     * @param revision the present round
     * @param version of the case
     */
    public record Waiting(
            String caseReference,
            Integer revision,
            Long version,
            @Nullable Instant dueAt) {}

    /** Names nobody: personal data stays out of logs. */
    @Override
    public String toString() {
        return "VettingItem[" + reference + "]";
    }
}
