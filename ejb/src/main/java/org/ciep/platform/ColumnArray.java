package org.ciep.platform;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of many rows as the text of a PostgreSQL array, for statements that write them all at once. */
public final class ColumnArray {

    private ColumnArray() {}

    /** For values without comma, quotation mark, brace or backslash: numbers, ids, times, names of enums. */
    public static <T> String of(Collection<T> rows, Function<T, ? extends @Nullable Object> value) {
        return rows.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
