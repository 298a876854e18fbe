package org.ciep.quota;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quota as it is stored.
 *
 * @param places null where no number is set
 * @param base what the number is made of; booths and area for organisations only
 * @param area in square metres
 * @param demand how many places were asked for and not taken back
 */
record QuotaNumbers(
        UUID id,
        String holder,
        @Nullable Integer places,
        @Nullable Integer base,
        @Nullable Integer booths,
        @Nullable BigDecimal area,
        Integer demand,
        Integer reserved,
        Integer booked,
        @Nullable Instant setAt,
        @Nullable String setByName,
        Long version) {

    int used() {
        return reserved + booked;
    }

    /** How many places there would be with this base: what the formula counted stays. Null for no limit. */
    @Nullable
    Integer placesWith(@Nullable Integer otherBase) {
        if (otherBase == null && booths == null) {
            return null;
        }
        int counted = places == null || base == null ? 0 : places - base;
        return (otherBase == null ? 0 : otherBase) + counted;
    }
}
