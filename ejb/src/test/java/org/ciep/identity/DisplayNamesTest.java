package org.ciep.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of an account on screens")
class DisplayNamesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "李, 晓梅, 李晓梅",
                "欧阳, 静, 欧阳静",
                "𠮷, 野, 𠮷野",
                "Müller, Jörg, Jörg Müller",
                "-, 晓梅, 晓梅",
                "Smith, -, Smith",
                "-, -, editor.gd",
                "' ', '', editor.gd"
            })
    void is_written_as_its_script_wants_it(String family, String given, String expected) {
        assertThat(DisplayNames.of(family, given, "editor.gd")).isEqualTo(expected);
    }
}
