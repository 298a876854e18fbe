package org.ciep.web.quota;

import java.time.Instant;
import java.util.UUID;
import org.ciep.quota.QuotaEntryView;
import org.jspecify.annotations.Nullable;

/** A line of the ledger. */
public record QuotaEntryJson(
        UUID id,
        String kind,
        @Nullable String subject,
        @Nullable Integer revision,
        int reserved,
        int booked,
        @Nullable Integer places,
        Instant at,
        String by) {

    public static QuotaEntryJson of(QuotaEntryView entry) {
        return new QuotaEntryJson(
                entry.id(),
                entry.kind().name(),
                entry.subject(),
                entry.revision(),
                entry.reserved(),
                entry.booked(),
                entry.places(),
                entry.at(),
                entry.byName());
    }
}
