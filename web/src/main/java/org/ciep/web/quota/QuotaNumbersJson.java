package org.ciep.web.quota;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import org.ciep.quota.QuotaRow;
import org.ciep.web.quota.QuotaJson.ExplanationJson;
import org.jspecify.annotations.Nullable;

/** A holder's places in a category, and how their number came about. */
public record QuotaNumbersJson(
        @JsonbProperty(nillable = true) @Nullable Integer places,
        @JsonbProperty(nillable = true) @Nullable Integer base,
        int demand,
        int reserved,
        int booked,
        @Nullable Instant setAt,
        @Nullable String setBy,
        long version,
        @Nullable ExplanationJson explanation) {

    public static QuotaNumbersJson of(QuotaRow row) {
        return new QuotaNumbersJson(
                row.places(),
                row.base(),
                row.demand(),
                row.reserved(),
                row.booked(),
                row.setAt(),
                row.setByName(),
                row.version(),
                ExplanationJson.of(row.explanation()));
    }
}
