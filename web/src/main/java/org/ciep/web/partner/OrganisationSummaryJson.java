package org.ciep.web.partner;

import java.math.BigDecimal;
import java.time.Instant;
import org.ciep.partner.OrganisationName;
import org.ciep.partner.OrganisationSummary;
import org.ciep.partner.PartnerTurn;
import org.jspecify.annotations.Nullable;

/** An organisation's accreditation in a list. */
public record OrganisationSummaryJson(
        String reference,
        int edition,
        String organisation,
        NameJson name,
        @Nullable String kind,
        String status,
        @Nullable Integer booths,
        @Nullable BigDecimal area,
        Instant changedAt,
        @Nullable TurnJson turn) {

    /** A name in the languages in which there is one. */
    public record NameJson(
            @Nullable String zh,
            @Nullable String en,
            @Nullable String de) {

        static NameJson of(OrganisationName name) {
            return new NameJson(name.zh(), name.en(), name.de());
        }
    }

    /** Whose turn it is. */
    public record TurnJson(String role, @Nullable Instant dueAt) {

        static @Nullable TurnJson of(@Nullable PartnerTurn turn) {
            return turn == null ? null : new TurnJson(turn.role(), turn.dueAt());
        }
    }

    static OrganisationSummaryJson of(OrganisationSummary summary) {
        var kind = summary.kind();
        return new OrganisationSummaryJson(
                summary.reference(),
                summary.edition(),
                summary.organisationCode(),
                NameJson.of(summary.name()),
                kind == null ? null : kind.name(),
                summary.status().name(),
                summary.booths(),
                summary.area(),
                summary.changedAt(),
                TurnJson.of(summary.turn()));
    }
}
