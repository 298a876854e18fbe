package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A window")
class WindowTest {

    private static final WindowView NOMINATION = new WindowView(
            WindowKind.NOMINATION, Instant.parse("2022-01-10T01:00:00Z"), Instant.parse("2022-03-25T10:00:00Z"));
    private static final WindowView CONFIRMATION = new WindowView(
            WindowKind.CONFIRMATION, Instant.parse("2022-03-28T01:00:00Z"), Instant.parse("2022-04-15T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2022-01-10T00:59:59.999999Z, false",
        "2022-01-10T01:00:00Z,        true",
        "2022-03-25T09:59:59.999999Z, true",
        "2022-03-25T10:00:00Z,        false",
        "2022-03-25T10:00:01Z,        false"
    })
    void is_open_from_its_first_instant_until_just_before_its_end(Instant now, boolean open) {
        assertThat(NOMINATION.isOpenAt(now)).isEqualTo(open);
    }

    @Test
    void that_ended_a_second_ago_refuses() {
        var edition = edition();
        var aSecondLater = NOMINATION.closesAt().plusSeconds(1);

        assertThatThrownBy(() -> edition.requireWindowOpenAt(aSecondLater))
                .isInstanceOfSatisfying(WindowClosed.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("window-closed"));
    }

    @Test
    void is_the_one_of_its_phase() {
        assertThat(edition().requireWindowOpenAt(Instant.parse("2022-02-01T00:00:00Z")))
                .isEqualTo(NOMINATION);
        assertThat(edition().requireWindowOpenAt(Instant.parse("2022-04-01T00:00:00Z")))
                .isEqualTo(CONFIRMATION);
    }

    @Test
    void is_missing_between_the_phases() {
        assertThat(edition().windowOpenAt(Instant.parse("2022-03-27T00:00:00Z")))
                .isEmpty();
    }

    /** The event's last day is 25 April, in Beijing's time. */
    @ParameterizedTest
    @CsvSource({"2022-04-25T15:59:59.999999Z, false", "2022-04-25T16:00:00Z, true", "2022-05-01T00:00:00Z, true"})
    void is_none_for_organisations_and_persons_who_have_until_the_end_of_the_last_day(Instant now, boolean over) {
        var edition = edition();

        assertThat(edition.isOverAt(now)).isEqualTo(over);
        if (over) {
            assertThatThrownBy(() -> edition.requireNotOverAt(now))
                    .isInstanceOfSatisfying(EditionEnded.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("edition-ended");
                        assertThat(refusal.params()).containsEntry("endsOn", "2022-04-25");
                    });
        } else {
            edition.requireNotOverAt(now);
        }
    }

    private static EditionView edition() {
        return new Edition(20, Plans.with(List.of(NOMINATION, CONFIRMATION))).view();
    }
}
