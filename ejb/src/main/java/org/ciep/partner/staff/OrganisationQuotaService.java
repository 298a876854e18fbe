package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.Category;
import org.ciep.identity.Roles;
import org.ciep.partner.OrganisationNotFound;
import org.ciep.partner.PartnerDirectory;
import org.ciep.quota.QuotaLedger;
import org.ciep.quota.QuotaReader;
import org.jspecify.annotations.Nullable;

/** The ministry and the host city set how many places organisations have beside those that their booths and their area give them. */
@Stateless
@RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
public class OrganisationQuotaService {

    @Inject
    QuotaLedger ledger;

    @Inject
    QuotaReader quotas;

    @Inject
    PartnerDirectory partners;

    @Inject
    AuditTrail trail;

    /**
     * Sets the base of an organisation's places in a category; what the formula counts stays.
     *
     * @param expectedVersion of the number that the caller saw; 0 where there was none
     * @param base null for none: the formula alone counts, and in a category without one there is no limit
     * @throws OrganisationNotFound if it never applied for the edition
     * @throws org.ciep.platform.StaleVersion if somebody set it since; that places were taken or freed is no change of it
     * @throws org.ciep.quota.QuotaInUse if more places are held
     */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER})
    public OrganisationQuota set(
            int edition, String organisationCode, Category category, long expectedVersion, @Nullable Integer base) {
        var organisation = partners.ofOrganisation(organisationCode, edition).orElseThrow(OrganisationNotFound::new);
        var holder = StaffQuota.holder(edition, organisationCode, category);
        var change = ledger.set(holder, expectedVersion, base);
        trail.append(
                change.places() == null ? AuditAction.ORGANISATION_QUOTA_UNSET : AuditAction.ORGANISATION_QUOTA_SET,
                AuditObject.organisationQuota(organisation.auditObject(), category.name()),
                change.details(category));
        return OrganisationQuota.of(organisation, category, quotas.of(holder));
    }
}
