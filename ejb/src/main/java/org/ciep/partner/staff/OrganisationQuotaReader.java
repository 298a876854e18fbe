package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.edition.Category;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.AdmittedOrganisation;
import org.ciep.partner.OrganisationNotFound;
import org.ciep.partner.PartnerDirectory;
import org.ciep.platform.Slice;
import org.ciep.quota.HolderKind;
import org.ciep.quota.QuotaEntryView;
import org.ciep.quota.QuotaFilter;
import org.ciep.quota.QuotaReader;
import org.ciep.quota.QuotaTable;
import org.jspecify.annotations.Nullable;

/** The places of all organisations, for those who set the numbers and who watch over them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
public class OrganisationQuotaReader {

    @Inject
    QuotaReader quotas;

    @Inject
    PartnerDirectory partners;

    @Inject
    EditionDirectory editions;

    /**
     * Every organisation that is admitted to the edition, also without a number in the category.
     *
     * @param after cursor of the page before
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public OrganisationQuotaPage all(
            int edition, Category category, QuotaFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var admitted = partners.admitted(edition);
        var holders = admitted.stream()
                .map(organisation -> new QuotaTable.Holder(organisation.code(), organisation.names()))
                .toList();
        var table = new QuotaTable(edition, HolderKind.ORGANISATION, category, holders);
        var page = quotas.page(table, filter, after, limit);
        var byCode = admitted.stream().collect(Collectors.toMap(AdmittedOrganisation::code, Function.identity()));
        return new OrganisationQuotaPage(
                page.slice()
                        .map(row ->
                                OrganisationQuota.of(Objects.requireNonNull(byCode.get(row.holder())), category, row)),
                page.total());
    }

    /** @throws OrganisationNotFound if it never applied for the edition */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public OrganisationQuota one(int edition, String organisationCode, Category category) {
        return OrganisationQuota.of(
                organisation(edition, organisationCode),
                category,
                quotas.of(StaffQuota.holder(edition, organisationCode, category)));
    }

    /** The ledger of its places in a category, the newest entry first. */
    @RolesAllowed({Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR})
    public Slice<QuotaEntryView> ledger(
            int edition, String organisationCode, Category category, @Nullable String after, int limit) {
        organisation(edition, organisationCode);
        return quotas.ledger(StaffQuota.holder(edition, organisationCode, category), after, limit);
    }

    private AccreditationFacts organisation(int edition, String organisationCode) {
        return partners.ofOrganisation(organisationCode, edition).orElseThrow(OrganisationNotFound::new);
    }
}
