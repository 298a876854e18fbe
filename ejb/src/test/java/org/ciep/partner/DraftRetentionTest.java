package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ciep.edition.EditionMode;
import org.ciep.edition.EditionPlan;
import org.ciep.edition.EditionView;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An application that is never submitted")
class DraftRetentionTest {

    private final DraftRetention retention = DraftRetention.of(Map.of());

    @Test
    void is_kept_for_90_days_after_its_last_change_and_30_after_the_event_unless_that_is_set() {
        var set = DraftRetention.of(Map.of("CIEP_DRAFT_DAYS", "10", "CIEP_DRAFT_DAYS_AFTER_EVENT", "1"));

        assertThat(retention).isEqualTo(new DraftRetention(Duration.ofDays(90), Duration.ofDays(30)));
        assertThat(set).isEqualTo(new DraftRetention(Duration.ofDays(10), Duration.ofDays(1)));
        assertThat(retention.unchangedSince(Instant.parse("2022-04-11T02:00:00Z")))
                .isEqualTo("2022-01-11T02:00:00Z");
    }

    @Test
    void is_no_longer_kept_30_days_after_the_last_day_of_its_edition_ended_in_the_edition_s_zone() {
        var edition = endingOn(LocalDate.of(2022, 4, 25));
        var end = Instant.parse("2022-05-25T16:00:00Z");

        assertThat(retention.over(List.of(edition), end.minusMillis(1))).isEmpty();
        assertThat(retention.over(List.of(edition), end)).containsExactly(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "P90D", "", "100000"})
    void is_not_kept_for_what_is_no_number_of_days(String days) {
        assertThatThrownBy(() -> DraftRetention.of(Map.of("CIEP_DRAFT_DAYS", days)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CIEP_DRAFT_DAYS");
    }

    private static EditionView endingOn(LocalDate day) {
        var name = new Texts("第二十届", "20th", "20.");
        var plan = new EditionPlan(name, name, EditionMode.HYBRID, "Asia/Shanghai", day, day, List.of());
        return new EditionView(20, 0L, plan);
    }
}
