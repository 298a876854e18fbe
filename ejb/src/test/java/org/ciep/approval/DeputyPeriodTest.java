package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.ciep.platform.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time of a deputy")
class DeputyPeriodTest {

    private static final Instant NOW = Cases.NOW;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void may_lie_ahead() {
        var period = DeputyPeriod.of(TOMORROW, TOMORROW.plusSeconds(1), NOW);

        assertThat(period.from()).isEqualTo(TOMORROW);
    }

    @Test
    void begins_now_at_the_earliest() {
        assertThat(DeputyPeriod.of(NOW.minusSeconds(1), TOMORROW, NOW).from()).isEqualTo(NOW);
    }

    @Test
    void ends_after_it_begins() {
        assertRefused(TOMORROW, TOMORROW, "deputy-period-reversed");
        assertRefused(TOMORROW, NOW, "deputy-period-reversed");
    }

    @Test
    void is_not_over() {
        assertRefused(NOW.minusSeconds(2), NOW, "deputy-period-over");
    }

    @Test
    void is_ninety_days_at_most() {
        var longest = TOMORROW.plus(Duration.ofDays(90));

        assertThat(DeputyPeriod.of(TOMORROW, longest, NOW).until()).isEqualTo(longest);
        assertRefused(TOMORROW, longest.plusSeconds(1), "deputy-period-long");
    }

    private static void assertRefused(Instant from, Instant until, String code) {
        assertThatThrownBy(() -> DeputyPeriod.of(from, until, NOW))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.pointer() + " " + violation.code())
                        .containsExactly("/until " + code));
    }
}
