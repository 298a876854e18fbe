package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ciep.identity.OfficialDirectory;

/** Officials who are the same person as an organisation's contact, by the address: they would benefit, and decide nothing (rule 1). */
@Dependent
class ConcernedOfficials {

    @Inject
    OfficialDirectory directory;

    /** Their user names. */
    Set<String> by(OrganisationAccreditation accreditation) {
        return directory.accountsOf(
                Objects.requireNonNull(accreditation.organisationCode()),
                List.of(),
                List.of(accreditation.contact().email()));
    }
}
