package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A legal remedy")
class RemedyTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 20-D-0005（第20届）截至2022年5月14日",
        "en, 20-D-0005（第20届）截至14 May 2022",
        "de, 20-D-0005（第20届）截至14. Mai 2022"
    })
    void names_case_edition_and_the_last_day_in_its_language(String language, String expected) {
        var template = new RemedyTemplate(RemedyOccasion.REJECTION, language, "{case}（第{edition}届）截至{until}", 60);

        var remedy = template.filled("20-D-0005", 20, Instant.parse("2022-03-15T02:00:00Z"));

        assertThat(remedy.text()).isEqualTo(expected);
        assertThat(remedy.language()).isEqualTo(language);
        assertThat(remedy.until()).isEqualTo(LocalDate.of(2022, 5, 14));
    }

    @Test
    void counts_days_in_beijing() {
        var template = new RemedyTemplate(RemedyOccasion.REVOCATION, "en", "{until}", 1);

        assertThat(template.filled("x", 20, Instant.parse("2022-03-14T16:00:00Z"))
                        .until())
                .isEqualTo(LocalDate.of(2022, 3, 16));
    }
}
