package org.ciep.web;

import jakarta.ws.rs.BadRequestException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the sender calls a file, percent-encoded in the header {@code File-Name}: addresses stand in logs, and names of files name persons. */
public record FileName(String encoded) {

    private static final int LONGEST = 200;

    /** For the REST layer. */
    public static FileName valueOf(String encoded) {
        return new FileName(encoded.trim());
    }

    /**
     * The name, of 1 to 200 characters.
     *
     * @throws BadRequestException if there is none, it is too long, or not encoded
     */
    public static String require(@Nullable FileName name) {
        var text = name == null ? "" : name.decoded();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new BadRequestException();
        }
        return text;
    }

    /** A plus is a plus here, other than in a form. */
    private String decoded() {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "FileName[" + encoded.length() + "]";
    }
}
