package org.ciep.web;

import java.util.regex.Pattern;
import org.ciep.platform.StaleVersion;
import org.ciep.platform.VersionRequired;
import org.jspecify.annotations.Nullable;

/** The version that a change is meant for, as the header {@code If-Match} names it: one strong ETag of the platform. */
public record IfMatch(String text) {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /** For the REST layer. */
    public static IfMatch valueOf(String text) {
        return new IfMatch(text.trim());
    }

    /**
     * The version.
     *
     * @throws VersionRequired if there is none
     * @throws StaleVersion if it is no version that the platform gave out
     */
    public static long require(@Nullable IfMatch expected) {
        if (expected == null || expected.text.isEmpty() || expected.text.equals("*")) {
            throw new VersionRequired();
        }
        var matcher = ETAG.matcher(expected.text);
        if (!matcher.matches()) {
            throw new StaleVersion();
        }
        return Long.parseLong(matcher.group(1));
    }
}
