package org.ciep.partner.staff;

import java.util.List;
import org.ciep.edition.Category;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.AdmittedOrganisation;
import org.ciep.partner.OrganisationName;
import org.ciep.quota.QuotaHolding;
import org.ciep.quota.QuotaRow;
import org.ciep.quota.QuotaView;

/**
 * An organisation's places in a category, and how their number came about.
 *
 * @param organisationCode such as {@code ORG-00017}
 * @param reference of its accreditation, such as {@code 20-P-0044}
 * @param holdings who holds the places, those who hold most first; none in a list
 */
public record OrganisationQuota(
        String organisationCode,
        OrganisationName name,
        String reference,
        Category category,
        QuotaRow row,
        List<QuotaHolding> holdings) {

    public OrganisationQuota {
        holdings = List.copyOf(holdings);
    }

    static OrganisationQuota of(AdmittedOrganisation organisation, Category category, QuotaRow row) {
        return new OrganisationQuota(
                organisation.code(), organisation.name(), organisation.reference(), category, row, List.of());
    }

    static OrganisationQuota of(AccreditationFacts organisation, Category category, QuotaView quota) {
        return new OrganisationQuota(
                organisation.organisationCode(),
                organisation.name(),
                organisation.reference(),
                category,
                quota.row(),
                quota.holdings());
    }
}
