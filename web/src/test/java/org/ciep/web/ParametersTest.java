package org.ciep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In the parameters of an address,")
class ParametersTest {

    @Test
    void a_point_in_time_is_read_with_its_offset() {
        assertThat(Parameters.instant("2022-04-24T09:00:00+08:00")).isEqualTo(Instant.parse("2022-04-24T01:00:00Z"));
        assertThat(Parameters.instant(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2022-04-24",
                "+999999999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z"
            })
    void a_point_in_time_is_refused_where_rfc_3339_knows_no_such_time(String text) {
        assertThatThrownBy(() -> Parameters.instant(text)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void words_are_taken_as_they_are_and_white_space_for_none() {
        assertThat(Parameters.words(" Han Yuxuan")).isEqualTo(" Han Yuxuan");
        assertThat(Parameters.words(" \u3000")).isNull();
        assertThat(Parameters.words(null)).isNull();
    }
}
