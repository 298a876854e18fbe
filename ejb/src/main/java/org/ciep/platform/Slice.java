package org.ciep.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in its stable order.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the following part; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts a slice from one item more than the limit, which was read to see whether there are more.
     *
     * @param cursor the cursor that points behind an item
     */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Slice<>(items, cursor.apply(items.get(limit - 1)).text());
    }

    public <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(items.stream().map(mapping).toList(), next);
    }
}
