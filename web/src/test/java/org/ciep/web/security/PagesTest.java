package org.ciep.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The small pages outside the console")
class PagesTest {

    static Stream<Locale> languages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void say_everything_in_each_language_themselves(Locale language) {
        var english = texts(Locale.ENGLISH);
        var other = texts(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other.keySet())
                .allSatisfy(key -> assertThat(other.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void have_a_sentence_for_each_refusal() {
        var codes = List.of(400, 401, 403, 404, 405, 413, 500, 503).stream()
                .map(status -> Refusal.of(status).code());

        assertThat(Stream.concat(codes, Stream.of("signed-out", "foreign-origin", "excluded-roles")))
                .allSatisfy(code -> assertThat(texts(Locale.ENGLISH).keySet())
                        .contains(code + ".title", code + ".text", code + ".link"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/delegations/CN-GD, true",
        "/cases/20-D-0005, true",
        "/apiary, true",
        "/api, false",
        "/api/editions, false",
        "/assets/index-1.js, false",
        "/favicon.svg, false",
        "/logout, false",
        "/signed-out, false",
        "/backchannel-logout, false",
        "/error, false"
    })
    void leave_the_console_its_addresses(String path, boolean console) {
        assertThat(ConsoleFilter.isConsole(path)).isEqualTo(console);
    }

    @Test
    void write_problems_in_the_form_of_the_contract() {
        assertThat(Refusal.UNAUTHENTICATED.document())
                .isEqualTo("{\"type\":\"urn:ciep:problem:unauthenticated\",\"title\":\"Nobody is signed in.\","
                        + "\"status\":401,\"code\":\"unauthenticated\"}");
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.ciep.web.security.Pages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
