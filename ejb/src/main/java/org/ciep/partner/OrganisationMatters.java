package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.audit.AuditEntry;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;

/** What happened lately to a coordinator's organisation and to its people. */
@Dependent
class OrganisationMatters implements HomeContributor {

    @Inject
    PartnerDirectory directory;

    @Inject
    OrganisationHistory history;

    @Override
    public List<AuditEntry> recent(CallerIdentity caller, EditionView edition, int limit) {
        var code = caller.organisation();
        return code == null || !caller.roles().contains(Roles.PARTNER_COORDINATOR)
                ? List.of()
                : directory
                        .ofOrganisation(code, edition.number())
                        .map(own -> history.recent(own, limit))
                        .orElse(List.of());
    }
}
