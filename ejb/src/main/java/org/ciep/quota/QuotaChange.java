package org.ciep.quota;

import java.util.Map;
import org.ciep.edition.Category;
import org.jspecify.annotations.Nullable;

/**
 * A number of places that was set.
 *
 * @param before how many there were; null for no limit
 * @param places how many there are now; null for no limit
 */
public record QuotaChange(
        @Nullable Integer before, @Nullable Integer places) {

    /** For the audit trail. */
    public Map<String, String> details(Category category) {
        return Map.of("category", category.name(), "places", text(places), "before", text(before));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }
}
