package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edition")
class EditionTest {

    private static final Instant MORNING = Instant.parse("2022-01-10T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2022-01-10T10:00:00Z");

    @Test
    void shows_its_plan_with_the_windows_in_their_order() {
        var nomination = new WindowView(WindowKind.NOMINATION, MORNING, EVENING);
        var confirmation = new WindowView(WindowKind.CONFIRMATION, MORNING, EVENING);

        var view = new Edition(20, Plans.with(List.of(confirmation, nomination))).view();

        assertThat(view.number()).isEqualTo(20);
        assertThat(view.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(view.plan().windows()).containsExactly(nomination, confirmation);
    }

    @Test
    void takes_a_new_plan_of_whoever_saw_the_present_one() {
        var edition = new Edition(20, Plans.with(List.of()));
        var later = Plans.of("Asia/Shanghai", LocalDate.of(2022, 5, 26), List.of());

        edition.replan(later, 0);

        assertThat(edition.view().plan()).isEqualTo(later);
    }

    @Test
    void refuses_a_plan_of_somebody_who_saw_an_older_one() {
        var edition = new Edition(20, Plans.with(List.of()));

        assertThatThrownBy(() -> edition.replan(Plans.with(List.of()), 7)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void is_not_planned_against_itself() {
        var backwards = new WindowView(WindowKind.NOMINATION, EVENING, MORNING);
        var again = new WindowView(WindowKind.NOMINATION, MORNING, EVENING);
        var plan = Plans.of("Mars/Olympus_Mons", LocalDate.of(2022, 4, 1), List.of(backwards, again));

        assertThatThrownBy(() -> new Edition(20, plan))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .containsExactlyInAnyOrder(
                                Violation.error("/endsOn", "ends-before-start"),
                                Violation.error("/timeZone", "time-zone-unknown"),
                                Violation.error("/windows/0/closesAt", "closes-before-opening"),
                                Violation.error("/windows/1/kind", "window-twice")));
    }
}
