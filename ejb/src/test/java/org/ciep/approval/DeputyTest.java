package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.approval.Officials.caller;
import static org.ciep.approval.Officials.official;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deputy")
class DeputyTest {

    private static final Instant NOW = Cases.NOW;
    private static final Instant FROM = NOW.plus(Duration.ofDays(1));
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(3));

    private final Deputy deputy = new Deputy(
            official("approver.gd", "CN-GD", "unit-approver"),
            official("ministry", null, "ministry-approver"),
            DeputyPeriod.of(FROM, UNTIL, NOW),
            caller("admin", "administrator"),
            NOW);

    @Test
    void acts_from_the_first_moment_of_the_period_to_its_last() {
        assertThat(deputy.state(FROM.minusMillis(1))).isEqualTo(DeputyState.PLANNED);
        assertThat(deputy.state(FROM)).isEqualTo(DeputyState.RUNNING);
        assertThat(deputy.state(UNTIL.minusMillis(1))).isEqualTo(DeputyState.RUNNING);
        assertThat(deputy.state(UNTIL)).isEqualTo(DeputyState.ENDED);
    }

    @Test
    void acts_no_more_once_it_was_ended() {
        deputy.end(caller("approver.gd", "unit-approver"), NOW);

        assertThat(deputy.state(FROM)).isEqualTo(DeputyState.ENDED);
        assertThat(deputy.view(FROM).endedByName()).isEqualTo("Official approver.gd");
        assertThat(deputy.view(FROM).endedAt()).isEqualTo(NOW);
    }

    @Test
    void ends_once() {
        deputy.end(caller("approver.gd", "unit-approver"), NOW);

        assertThatThrownBy(() -> deputy.end(caller("admin", "administrator"), FROM))
                .isInstanceOf(DeputyOver.class);
    }

    @Test
    void is_not_ended_when_the_time_is_over() {
        assertThatThrownBy(() -> deputy.end(caller("admin", "administrator"), UNTIL))
                .isInstanceOf(DeputyOver.class);
    }

    @Test
    void concerns_both_officials_and_nobody_else() {
        assertThat(deputy.concerns("approver.gd")).isTrue();
        assertThat(deputy.concerns("ministry")).isTrue();
        assertThat(deputy.concerns("admin")).isFalse();
    }
}
