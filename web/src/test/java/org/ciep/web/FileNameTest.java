package org.ciep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a file that is sent")
class FileNameTest {

    @Test
    void is_read_in_any_script_and_a_plus_is_a_plus() {
        assertThat(read("%E7%8E%8B%20%E4%BC%9F+1.pdf")).isEqualTo("王 伟+1.pdf");
        assertThat(read("plain.png")).isEqualTo("plain.png");
    }

    @Test
    void is_never_written_where_its_header_is() {
        assertThat(FileName.valueOf("wang.pdf")).hasToString("FileName[8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "100%.pdf", "%zz"})
    void is_refused_where_it_is_none(String encoded) {
        assertThatThrownBy(() -> read(encoded)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void is_refused_where_it_is_missing_or_longer_than_the_database_holds() {
        var longest = "x".repeat(200);

        assertThat(read(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> read(longest + "x")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> FileName.require(null)).isInstanceOf(BadRequestException.class);
    }

    private static String read(String encoded) {
        return FileName.require(FileName.valueOf(encoded));
    }
}
