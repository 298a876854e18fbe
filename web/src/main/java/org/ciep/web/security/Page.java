package org.ciep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** A small page of fixed sentences outside the console: signed out, refused, not found. */
final class Page {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.GERMAN);
    private static final Set<String> SIGNED_OUT = Set.of("signed-out", "unauthenticated");
    private static final String LAYOUT = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – CIEP</title>
            <link rel="stylesheet" href="/public/page.css">
            </head>
            <body>
            <main>
            <p class="product">CIEP</p>
            <h1>%s</h1>
            <p>%s</p>
            <p><a class="action" href="%s">%s</a></p>
            %s</main>
            </body>
            </html>
            """;

    private final Locale language;
    private final String key;
    private final String link;

    private Page(Locale language, String key, String link) {
        this.language = language;
        this.key = key;
        this.link = link;
    }

    /** A page in the language that the browser asks for, with its usual link. */
    static Page of(HttpServletRequest request, String key) {
        return new Page(language(request), key, key.equals("excluded-roles") ? "/logout" : "/");
    }

    /** The same page with a link to this path of ours. */
    Page linkingTo(String path) {
        return new Page(language, key, path.matches("/([A-Za-z0-9_.~-]+/?)*") ? path : "/");
    }

    void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getOutputStream().write(html().getBytes(StandardCharsets.UTF_8));
    }

    String html() {
        var texts = ResourceBundle.getBundle(
                "org.ciep.web.security.Pages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var title = texts.getString(key + ".title");
        return LAYOUT.formatted(
                language.toLanguageTag(),
                title,
                title,
                texts.getString(key + ".text"),
                link,
                texts.getString(key + ".link"),
                withoutAccount(texts));
    }

    /** Whoever has nothing to sign in with, perhaps because the organisation has not applied yet, finds the way in as well. */
    private String withoutAccount(ResourceBundle texts) {
        return SIGNED_OUT.contains(key) ? "<p><a href=\"/join\">" + texts.getString("join") + "</a></p>\n" : "";
    }

    private static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return LANGUAGES.get(0);
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted ->
                        LANGUAGES.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }
}
