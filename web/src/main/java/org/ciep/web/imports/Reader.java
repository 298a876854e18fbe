package org.ciep.web.imports;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The one who reads the answer: the first of the platform's languages among those that the request accepts. */
public final class Reader {

    private static final List<String> LANGUAGES = List.of("zh", "en", "de");

    private Reader() {}

    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
