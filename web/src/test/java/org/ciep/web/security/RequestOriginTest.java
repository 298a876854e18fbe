package org.ciep.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The origin of a request")
class RequestOriginTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # Sec-Fetch-Site, Origin,                        foreign
            same-origin,      https://ciep.example,           false
            same-origin,      -,                              false
            none,             -,                              false
            -,                https://ciep.example,           false
            -,                HTTPS://CIEP.EXAMPLE,           false
            -,                -,                              false
            cross-site,       https://evil.example,           true
            cross-site,       -,                              true
            cross-site,       https://ciep.example,           true
            same-site,        https://other.ciep.example,     true
            same-site,        -,                              true
            same-origin,      https://evil.example,           true
            -,                https://evil.example,           true
            -,                http://ciep.example,            true
            -,                https://ciep.example:8443,      true
            -,                https://ciep.example.evil.com,  true
            -,                null,                           true
            unheard-of,       -,                              true
            """)
    void is_foreign_unless_it_is_ours_or_no_browser(@Nullable String site, @Nullable String origin, boolean foreign) {
        assertThat(new RequestOrigin(site, origin).isForeignTo("https://ciep.example"))
                .isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,false",
        "HEAD,false",
        "OPTIONS,false",
        "POST,true",
        "PUT,true",
        "DELETE,true",
        "PATCH,true",
        "BREW,true"
    })
    void matters_for_methods_that_change_state(String method, boolean changes) {
        assertThat(RequestOrigin.changesState(method)).isEqualTo(changes);
    }
}
