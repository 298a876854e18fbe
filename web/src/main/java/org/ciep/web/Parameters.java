package org.ciep.web;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; a value that the contract does not know is a bad request, not an unknown address. */
public final class Parameters {

    private Parameters() {}

    /** The constant with this name; null stays null. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** The constants with these names. */
    public static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<String> names) {
        var set = EnumSet.noneOf(type);
        for (var name : names) {
            var constant = constant(type, name);
            if (constant != null) {
                set.add(constant);
            }
        }
        return set;
    }

    /** An instant in RFC 3339; null stays null. */
    public static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return java.time.OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }
}
