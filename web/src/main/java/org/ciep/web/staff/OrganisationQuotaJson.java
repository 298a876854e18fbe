package org.ciep.web.staff;

import java.util.List;
import org.ciep.partner.staff.OrganisationQuota;
import org.ciep.web.TextsJson;
import org.ciep.web.quota.QuotaJson.HoldingJson;
import org.ciep.web.quota.QuotaNumbersJson;

/** An organisation's places in a category, how their number came about, and who holds them. */
public record OrganisationQuotaJson(
        int edition,
        String organisation,
        TextsJson organisationName,
        String accreditation,
        String category,
        QuotaNumbersJson quota,
        List<HoldingJson> holdings) {

    static OrganisationQuotaJson of(int edition, OrganisationQuota of) {
        return new OrganisationQuotaJson(
                edition,
                of.organisationCode(),
                ReadableName.of(of.name()),
                of.reference(),
                of.category().name(),
                QuotaNumbersJson.of(of.row()),
                of.holdings().stream().map(HoldingJson::of).toList());
    }
}
