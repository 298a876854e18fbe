package org.ciep.platform;

import java.time.Duration;
import java.util.Map;

/** A setting that says for how many days something is kept. */
public final class WholeDays {

    private WholeDays() {}

    /**
     * A day is 24 hours.
     *
     * @param otherwise what holds if it is not set
     * @throws IllegalStateException naming the setting, if it is no number of whole days, at least one
     */
    public static Duration of(Map<String, String> settings, String name, String otherwise) {
        var text = settings.getOrDefault(name, otherwise);
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalStateException(name + " is no number of whole days: " + text);
        }
        return Duration.ofDays(Long.parseLong(text));
    }
}
