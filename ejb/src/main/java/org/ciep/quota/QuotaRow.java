package org.ciep.quota;

import java.time.Instant;
import org.ciep.edition.Category;
import org.jspecify.annotations.Nullable;

/**
 * The places of a unit or an organisation in a category.
 *
 * @param holder its code
 * @param places null where no number is set: there is no limit
 * @param base what somebody set, beside what the formula counts; null where nobody did
 * @param demand how many were asked for by submissions and not taken back
 * @param reserved how many are kept until it is decided
 * @param booked how many were granted
 * @param setByName who set the number last
 * @param version of the number, not of its use; 0 where none was ever set
 * @param explanation how the number came about; null where there is none
 */
public record QuotaRow(
        String holder,
        @Nullable Integer places,
        @Nullable Integer base,
        Integer demand,
        Integer reserved,
        Integer booked,
        @Nullable Instant setAt,
        @Nullable String setByName,
        Long version,
        @Nullable QuotaExplanation explanation) {

    static QuotaRow none(String holder) {
        return new QuotaRow(holder, null, null, 0, 0, 0, null, null, 0L, null);
    }

    static QuotaRow of(Category category, QuotaNumbers numbers) {
        return new QuotaRow(
                numbers.holder(),
                numbers.places(),
                numbers.base(),
                numbers.demand(),
                numbers.reserved(),
                numbers.booked(),
                numbers.setAt(),
                numbers.setByName(),
                numbers.version(),
                explanation(category, numbers));
    }

    private static @Nullable QuotaExplanation explanation(Category category, QuotaNumbers numbers) {
        var base = numbers.base();
        return base == null ? null : QuotaFormula.explain(category, base, numbers.booths(), numbers.area());
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
            case HOLDER -> 0;
            case DEMAND -> demand;
            case USED -> used();
            case PLACES -> places == null ? -1 : places;
            case LEFT -> places == null ? Integer.MAX_VALUE : places - used();
        };
    }
}
