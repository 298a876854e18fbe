package org.ciep.web;

import java.util.regex.Pattern;
import org.ciep.platform.KeyRequired;
import org.jspecify.annotations.Nullable;

/** The client's own name for a request, from the header {@code Idempotency-Key}. */
public record IdempotencyKey(String text) {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /** For the REST layer. */
    public static IdempotencyKey valueOf(String text) {
        return new IdempotencyKey(text.trim());
    }

    /** @throws KeyRequired if there is none, or it is not 1 to 64 printable ASCII characters */
    static String require(@Nullable IdempotencyKey key) {
        if (key == null || !PRINTABLE.matcher(key.text).matches()) {
            throw new KeyRequired();
        }
        return key.text;
    }
}
