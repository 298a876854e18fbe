package org.ciep.quota;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param subject what it is about; null where the number was set or computed
 * @param reserved by how many the reserved places changed
 * @param booked by how many the booked places changed
 * @param places the number that was set; null where it was taken away, and with every other kind
 * @param byName who did it
 */
public record QuotaEntryView(
        UUID id,
        EntryKind kind,
        @Nullable String subject,
        @Nullable Integer revision,
        Integer reserved,
        Integer booked,
        @Nullable Integer places,
        Instant at,
        String byName) {}
