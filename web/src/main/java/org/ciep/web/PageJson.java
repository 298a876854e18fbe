package org.ciep.web;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.function.Function;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next value of {@code after} for the following page; null, and sent as null, at the end
 * @param total of all that match the filters; left out where the list does not count
 */
public record PageJson<T>(
        List<T> items,
        @JsonbProperty(nillable = true) @Nullable String next,
        @Nullable Long total) {

    public static <S, T> PageJson<T> of(Slice<S> slice, Function<S, T> mapping) {
        return new PageJson<>(slice.items().stream().map(mapping).toList(), slice.next(), null);
    }

    public static <S, T> PageJson<T> of(Slice<S> slice, long total, Function<S, T> mapping) {
        return new PageJson<>(slice.items().stream().map(mapping).toList(), slice.next(), total);
    }
}
