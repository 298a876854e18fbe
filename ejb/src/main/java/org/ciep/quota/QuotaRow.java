package org.ciep.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The places of a unit for its delegates.
 *
 * @param places null where no number is set: there is no limit
 * @param demand how many were asked for by submissions and not taken back
 * @param reserved how many are kept until it is decided
 * @param booked how many were granted
 * @param setByName who set the number last
 * @param version of the number, not of its use; 0 where none was ever set
 */
public record QuotaRow(
        String unit,
        @Nullable Integer places,
        Integer demand,
        Integer reserved,
        Integer booked,
        @Nullable Instant setAt,
        @Nullable String setByName,
        Long version) {

    static QuotaRow none(String unit) {
        return new QuotaRow(unit, null, 0, 0, 0, null, null, 0L);
    }

    static QuotaRow of(QuotaNumbers numbers) {
        return new QuotaRow(
                numbers.holder(),
                numbers.places(),
                numbers.demand(),
                numbers.reserved(),
                numbers.booked(),
                numbers.setAt(),
                numbers.setByName(),
                numbers.version());
    }

    /** How many places are held. */
    public int used() {
        return reserved + booked;
    }

    QuotaState state() {
        if (places == null) {
            return QuotaState.UNSET;
        }
        return used() < places ? QuotaState.FREE : QuotaState.FULL;
    }

    long key(QuotaSort sort) {
        return switch (sort) {
            case UNIT -> 0;
            case DEMAND -> demand;
            case USED -> used();
            case PLACES -> places == null ? -1 : places;
            case LEFT -> places == null ? Integer.MAX_VALUE : places - used();
        };
    }
}
