package org.ciep.web;

import java.util.Locale;
import java.util.Objects;

/**
 * What a list is sorted by: a field's name in lower case, with a minus before it for the reverse order.
 *
 * @param field of the order
 */
public record SortParam<E extends Enum<E>>(E field, boolean descending) {

    /** @throws jakarta.ws.rs.BadRequestException for any other text */
    public static <E extends Enum<E>> SortParam<E> of(Class<E> fields, String text) {
        boolean descending = text.startsWith("-");
        var name = descending ? text.substring(1) : text;
        var constant = name.equals(name.toLowerCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : "";
        return new SortParam<>(Objects.requireNonNull(Parameters.constant(fields, constant)), descending);
    }
}
