package org.ciep.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.ciep.edition.Category;
import org.ciep.quota.QuotaExplanation.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How many places a holder has by what it takes of the venue: three exhibitors for each booth or each started nine square metres,
 * whichever is more, and two fitters for each booth. Other categories have their base alone.
 */
final class QuotaFormula {

    /** Square metres of a booth. */
    static final BigDecimal BOOTH_AREA = BigDecimal.valueOf(9);

    private static final Map<Category, Integer> PER_BOOTH = Map.of(Category.EXHIBITOR, 3, Category.FITTER, 2);

    private QuotaFormula() {}

    /**
     * The number and how it came about.
     *
     * @param base places without any booth
     * @param booths null where none were ordered
     * @param area in square metres; null where none was ordered
     */
    static QuotaExplanation explain(Category category, int base, @Nullable Integer booths, @Nullable BigDecimal area) {
        int built = booths == null ? 0 : booths;
        var taken = area == null ? BigDecimal.ZERO : area;
        requireNotNegative(base, built, taken);
        int each = PER_BOOTH.getOrDefault(category, 0);
        int started = category == Category.EXHIBITOR ? startedBooths(taken) : 0;
        if (each == 0 || Math.max(built, started) == 0) {
            return new QuotaExplanation(base, 0, 0, Basis.FIXED, base);
        }
        return started > built
                ? explained(base, each, started, Basis.AREA)
                : explained(base, each, built, Basis.BOOTHS);
    }

    private static void requireNotNegative(int base, int booths, BigDecimal area) {
        if (base < 0 || booths < 0 || area.signum() < 0) {
            throw new IllegalArgumentException("Nobody has less than nothing");
        }
    }

    private static QuotaExplanation explained(int base, int each, int units, Basis basis) {
        return new QuotaExplanation(base, each, units, basis, Math.addExact(base, Math.multiplyExact(each, units)));
    }

    private static int startedBooths(BigDecimal area) {
        return area.divide(BOOTH_AREA, 0, RoundingMode.CEILING).intValueExact();
    }
}
