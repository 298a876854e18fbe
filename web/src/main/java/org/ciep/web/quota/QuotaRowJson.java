package org.ciep.web.quota;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import org.ciep.quota.QuotaRow;
import org.jspecify.annotations.Nullable;

/** A unit's places in a list. */
public record QuotaRowJson(
        int edition,
        String unit,
        @JsonbProperty(nillable = true) @Nullable Integer places,
        int demand,
        int reserved,
        int booked,
        @Nullable Instant setAt,
        @Nullable String setBy,
        long version) {

    static QuotaRowJson of(int edition, QuotaRow row) {
        return new QuotaRowJson(
                edition,
                row.holder(),
                row.places(),
                row.demand(),
                row.reserved(),
                row.booked(),
                row.setAt(),
                row.setByName(),
                row.version());
    }
}
