package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A nationality")
class NationalityTest {

    @ParameterizedTest
    @CsvSource({
        "CHN, CHN",
        "cn, CHN",
        "中国, CHN",
        "中华人民共和国, CHN",
        "China, CHN",
        "Deutschland, DEU",
        "Germany, DEU",
        "德国, DEU",
        "D, DEU",
        "ＵＳＡ, USA",
        "香港, HKG",
        "XXA, XXA",
        "UNO, UNO"
    })
    void is_read_from_codes_and_names(String written, String code) {
        assertThat(Nationality.read(written)).contains(code);
    }

    @Test
    void is_not_guessed() {
        assertThat(Nationality.read("Utopia")).isEmpty();
        assertThat(Nationality.isKnown("UTO")).isFalse();
    }
}
