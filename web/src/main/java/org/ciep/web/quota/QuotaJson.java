package org.ciep.web.quota;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.ciep.quota.QuotaExplanation;
import org.ciep.quota.QuotaHolding;
import org.ciep.quota.QuotaView;
import org.jspecify.annotations.Nullable;

/** A unit's places, how their number came about, and who holds them. */
public record QuotaJson(
        int edition,
        String unit,
        @JsonbProperty(nillable = true) @Nullable Integer places,
        int demand,
        int reserved,
        int booked,
        @Nullable Instant setAt,
        @Nullable String setBy,
        long version,
        @Nullable ExplanationJson explanation,
        List<HoldingJson> holdings) {

    /** How a number of places came about. */
    public record ExplanationJson(int base, int each, int units, String basis, int places) {

        public static @Nullable ExplanationJson of(@Nullable QuotaExplanation explanation) {
            return explanation == null
                    ? null
                    : new ExplanationJson(
                            explanation.base(),
                            explanation.each(),
                            explanation.units(),
                            explanation.basis().name(),
                            explanation.places());
        }
    }

    /** Who holds places. */
    public record HoldingJson(String kind, String subject, int revision, long reserved, long booked) {

        public static HoldingJson of(QuotaHolding holding) {
            return new HoldingJson(
                    holding.kind().name(), holding.subject(), holding.revision(), holding.reserved(), holding.booked());
        }
    }

    static QuotaJson of(int edition, QuotaView view) {
        var row = view.row();
        return new QuotaJson(
                edition,
                row.holder(),
                row.places(),
                row.demand(),
                row.reserved(),
                row.booked(),
                row.setAt(),
                row.setByName(),
                row.version(),
                ExplanationJson.of(row.explanation()),
                view.holdings().stream().map(HoldingJson::of).toList());
    }
}
