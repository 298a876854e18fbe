package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditReader;
import org.ciep.audit.RecentChanges;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;

/**
 * What happened lately to a coordinator's organisation and to its people; and for the host city's reviewers, who see every organisation that
 * applied, which of them applied and what became of their standing. What is only ordered is not among it: its case may not be the host's.
 */
@Dependent
class OrganisationMatters implements HomeContributor {

    private static final Set<AuditAction> STANDING = EnumSet.of(
            AuditAction.ORGANISATION_SUBMITTED,
            AuditAction.ORGANISATION_SUSPENDED,
            AuditAction.ORGANISATION_REINSTATED,
            AuditAction.ORGANISATION_REVOKED);

    @Inject
    AuditReader audit;

    @Inject
    PartnerDirectory directory;

    @Inject
    OrganisationHistory history;

    @Override
    public List<AuditEntry> recent(CallerIdentity caller, EditionView edition, int limit) {
        if (caller.roles().contains(Roles.HOST_REVIEWER)) {
            var wanted = new RecentChanges(edition.number(), STANDING, Set.of(), caller.username());
            return audit.recentChanges(wanted, limit);
        }
        var code = caller.organisation();
        return code == null || !caller.roles().contains(Roles.PARTNER_COORDINATOR)
                ? List.of()
                : directory
                        .ofOrganisation(code, edition.number())
                        .map(own -> history.recent(own, limit))
                        .orElse(List.of());
    }
}
