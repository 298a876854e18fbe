package org.ciep.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a list ended: the values of its order, from the first to the id. Opaque on the wire, but no secret: a query
 * checks the scope whatever the cursor says.
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /** The one character that no text of the database has. */
    private static final char NOTHING = '\0';

    /** The years that have four digits, and so a place in RFC 3339 and in the database. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #text} wrote; null stays null.
     *
     * @throws InvalidCursor if it is none, or has another number of values
     */
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var values = List.of(decoded.split(SEPARATOR, -1));
            if (values.size() == size && decoded.indexOf(NOTHING) < 0) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
    }

    public String value(int index) {
        return values.get(index);
    }

    /**
     * A value as what it stands for.
     *
     * @throws InvalidCursor if it stands for no such thing
     */
    public <T> T value(int index, Function<String, T> reading) {
        try {
            return reading.apply(value(index));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }

    /** Reads a moment of RFC 3339, in UTC; for {@link #value(int, Function)}. */
    public static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("The year has no four digits");
        }
        return moment;
    }

    /** The opaque text for the wire. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }
}
