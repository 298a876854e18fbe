package org.ciep.web.staff;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.ciep.quota.CategoryQuota;
import org.ciep.web.quota.QuotaJson.ExplanationJson;
import org.ciep.web.quota.QuotaJson.HoldingJson;
import org.jspecify.annotations.Nullable;

/** An organisation's places in a category, how their number came about, and who holds them. */
public record StaffQuotaJson(
        String category,
        @JsonbProperty(nillable = true) @Nullable Integer places,
        int reserved,
        int booked,
        @Nullable ExplanationJson explanation,
        List<HoldingJson> holdings) {

    static StaffQuotaJson of(CategoryQuota of) {
        var row = of.quota().row();
        return new StaffQuotaJson(
                of.category().name(),
                row.places(),
                row.reserved(),
                row.booked(),
                ExplanationJson.of(row.explanation()),
                of.quota().holdings().stream().map(HoldingJson::of).toList());
    }
}
