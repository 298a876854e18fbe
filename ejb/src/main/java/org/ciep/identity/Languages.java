package org.ciep.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform's languages, and which of them a locale of the realm means. */
public final class Languages {

    /** The language of those who chose none. */
    public static final String DEFAULT = "zh-CN";

    /** All of them, as the console names them. */
    public static final List<String> ALL = List.of(DEFAULT, "en", "de");

    private Languages() {}

    /** The platform's language for a locale such as {@code zh-Hans}, {@code de} or {@code en-GB}. */
    public static String of(@Nullable String locale) {
        if (locale == null) {
            return DEFAULT;
        }
        var language = locale.strip().split("[-_]", 2)[0];
        return ALL.stream()
                .filter(known -> known.split("-", 2)[0].equalsIgnoreCase(language))
                .findFirst()
                .orElse(DEFAULT);
    }
}
