package org.ciep.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of an account")
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"zh-Hans, zh-CN", "zh_CN, zh-CN", "de, de", "de-AT, de", "en-GB, en", "fr, zh-CN", "'', zh-CN"})
    void is_the_nearest_that_the_platform_speaks(String locale, String language) {
        assertThat(Languages.of(locale)).isEqualTo(language);
    }

    @Test
    void is_chinese_where_nobody_chose() {
        assertThat(Languages.of(null)).isEqualTo("zh-CN");
    }
}
