package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is kept of persons after an event")
class PersonalDataRetentionTest {

    private final PersonalDataRetention retention = PersonalDataRetention.of(Map.of());

    @Test
    void is_kept_for_30_days_and_photographs_for_90_and_results_for_a_year_unless_that_is_set() {
        var set = PersonalDataRetention.of(Map.of(
                "CIEP_DOCUMENT_DAYS_AFTER_EVENT", "10",
                "CIEP_PHOTOGRAPH_DAYS_AFTER_EVENT", "10",
                "CIEP_VETTING_DAYS_AFTER_EVENT", "1",
                "CIEP_MAIL_DAYS_AFTER_EVENT", "2"));

        assertThat(retention)
                .isEqualTo(new PersonalDataRetention(
                        Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365), Duration.ofDays(30)));
        assertThat(set)
                .isEqualTo(new PersonalDataRetention(
                        Duration.ofDays(10), Duration.ofDays(10), Duration.ofDays(1), Duration.ofDays(2)));
        assertThat(retention.of(DemandedDocument.PHOTOGRAPH)).isEqualTo(Duration.ofDays(90));
        assertThat(retention.of(DemandedDocument.IDENTITY_DOCUMENT)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void is_kept_from_the_end_of_the_last_day_in_the_edition_s_zone() {
        var editions = List.of(endingOn(21, LocalDate.of(2022, 5, 26)), endingOn(20, LocalDate.of(2022, 4, 25)));
        var end = Instant.parse("2022-05-25T16:00:00Z");

        assertThat(PersonalDataRetention.over(Duration.ofDays(30), editions, end.minusMillis(1)))
                .isEmpty();
        assertThat(PersonalDataRetention.over(Duration.ofDays(30), editions, end))
                .containsExactly(20);
    }

    @ParameterizedTest
    @CsvSource({
        "CIEP_DOCUMENT_DAYS_AFTER_EVENT, 0",
        "CIEP_DOCUMENT_DAYS_AFTER_EVENT, P30D",
        "CIEP_PHOTOGRAPH_DAYS_AFTER_EVENT, 1.5",
        "CIEP_PHOTOGRAPH_DAYS_AFTER_EVENT, 29",
        "CIEP_VETTING_DAYS_AFTER_EVENT, -1",
        "CIEP_MAIL_DAYS_AFTER_EVENT, 0"
    })
    void is_not_kept_for_what_is_no_number_of_days_or_too_few(String name, String days) {
        assertThatThrownBy(() -> PersonalDataRetention.of(Map.of(name, days)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }

    private static EditionView endingOn(int number, LocalDate day) {
        var name = new Texts("届", "edition", "Ausgabe");
        var plan = new EditionPlan(name, name, EditionMode.HYBRID, "Asia/Shanghai", day, day, List.of());
        return new EditionView(number, 0L, plan);
    }
}
