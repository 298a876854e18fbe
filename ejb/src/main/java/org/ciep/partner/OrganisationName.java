package org.ciep.partner;

import java.util.Objects;
import java.util.stream.Stream;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** An organisation's name in the three languages; one is required before it can be submitted. */
public record OrganisationName(
        @Nullable String zh, @Nullable String en, @Nullable String de) {

    static final OrganisationName NONE = new OrganisationName(null, null, null);

    /** The names that there are. */
    Stream<String> given() {
        return Stream.of(zh, en, de).filter(Objects::nonNull);
    }

    /** For each language the name that its readers see. */
    public Texts texts() {
        return new Texts(in("zh-CN"), in("en"), in("de"));
    }

    /** The name for readers of a language, else the next best one; empty where there is none. */
    public String in(String language) {
        var wanted =
                switch (language) {
                    case "en" -> Stream.of(en, zh, de);
                    case "de" -> Stream.of(de, en, zh);
                    default -> Stream.of(zh, en, de);
                };
        return wanted.filter(Objects::nonNull).findFirst().orElse("");
    }
}
