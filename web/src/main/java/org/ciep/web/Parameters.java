package org.ciep.web;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** Reads parameters; a value of a query that the contract does not know is a bad request, not an unknown address. */
public final class Parameters {

    /** The last year of RFC 3339. */
    static final int LAST_YEAR = 9999;

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

    /** The constant with this name in a path, whose address does not exist without it. */
    public static <E extends Enum<E>> E named(Class<E> type, String name, Supplier<? extends DomainException> unknown) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(unknown);
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

    /** What is searched for; null where that is nothing but white space. */
    public static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A calendar date in ISO 8601. Null stays null. */
    public static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }

    /** An instant in RFC 3339, whose years have four digits: beyond them, what stores or compares it overflows. Null stays null. */
    public static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
                throw new BadRequestException("A year has four digits");
            }
            return time.toInstant();
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }
}
