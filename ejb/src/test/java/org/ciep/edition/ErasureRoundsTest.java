package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round of erasing")
class ErasureRoundsTest {

    private static final Instant NOW = Instant.parse("2022-05-25T16:00:00Z");

    private final ErasureRounds<List<Integer>> rounds = new ErasureRounds<>();

    @Test
    void is_due_first_and_until_everything_was_erased() {
        assertThat(rounds.areDue(List.of(), NOW)).isTrue();
        assertThat(rounds.areDue(List.of(), NOW.plusSeconds(10))).isTrue();

        rounds.done(List.of(), NOW.plusSeconds(10));

        assertThat(rounds.areDue(List.of(), NOW.plusSeconds(20))).isFalse();
    }

    @Test
    void is_due_again_when_another_edition_is_over_and_after_an_hour() {
        rounds.done(List.of(19), NOW);

        assertThat(rounds.areDue(List.of(19, 20), NOW.plusSeconds(10))).isTrue();
        assertThat(rounds.areDue(List.of(19), NOW.plusSeconds(3599))).isFalse();
        assertThat(rounds.areDue(List.of(19), NOW.plusSeconds(3600))).isTrue();
    }
}
