package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.ciep.partner.CallerOrganisations;
import org.ciep.partner.OrganisationNotFound;
import org.ciep.quota.CategoryQuota;
import org.ciep.quota.QuotaReader;
import org.jspecify.annotations.Nullable;

/** How many places an organisation has in each category, how the numbers came about, and who holds the places. */
@Stateless
@RolesAllowed({Roles.PARTNER_COORDINATOR, Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
public class StaffQuotaReader {

    @Inject
    QuotaReader quotas;

    @Inject
    EditionDirectory editions;

    @Inject
    CallerOrganisations organisations;

    /**
     * @param organisation its code; the caller's own if null
     * @throws OrganisationNotFound if it is out of scope, or none is named and the caller has none
     */
    @RolesAllowed({Roles.PARTNER_COORDINATOR, Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
    public List<CategoryQuota> of(int edition, @Nullable String organisation) {
        editions.edition(edition);
        var scope = organisations.visible();
        var wanted = organisation == null ? scope.organisation() : organisation;
        if (!scope.has(wanted)) {
            throw new OrganisationNotFound();
        }
        return quotas.ofOrganisation(edition, wanted);
    }
}
