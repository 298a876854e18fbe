package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ciep.platform.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The zones of a person")
class PersonalZonesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 4, 24);
    private static final LocalDate EVENT_ENDS = TODAY.plusDays(1);
    private static final List<String> BY_DEFAULT = List.of("FORUM", "HALL");

    @Test
    void are_those_of_the_category_with_what_was_added_and_without_what_was_taken_away() {
        var personal = List.of(zone("VIP", ZoneEffect.ADDED, TODAY), zone("HALL", ZoneEffect.REMOVED, EVENT_ENDS));

        assertThat(PersonalZones.open(BY_DEFAULT, personal, TODAY)).containsExactly("FORUM", "VIP");
    }

    @Test
    void are_those_of_the_category_again_the_day_after_the_end() {
        var personal = List.of(zone("VIP", ZoneEffect.ADDED, TODAY), zone("HALL", ZoneEffect.REMOVED, TODAY));

        assertThat(PersonalZones.open(BY_DEFAULT, personal, TODAY.plusDays(1))).containsExactly("FORUM", "HALL");
    }

    @Test
    void differ_for_a_reason_and_not_longer_than_the_event() {
        assertThat(new ZoneTerms(" Carries the equipment ", EVENT_ENDS).checked(TODAY, EVENT_ENDS))
                .isEqualTo(new ZoneTerms("Carries the equipment", EVENT_ENDS));
        assertThat(refusal("", EVENT_ENDS)).contains("/reason");
        assertThat(refusal("x", TODAY.minusDays(1))).contains("zone-end-in-past");
        assertThat(refusal("x", EVENT_ENDS.plusDays(1))).contains("zone-end-after-event");
    }

    private static String refusal(String reason, LocalDate endsOn) {
        var terms = new ZoneTerms(reason, endsOn);
        var thrown = catchThrowableOfType(InvalidInput.class, () -> terms.checked(TODAY, EVENT_ENDS));
        return thrown.violations().toString();
    }

    private static PersonalZone zone(String code, ZoneEffect effect, LocalDate endsOn) {
        var setting = new PersonalZone.Setting(effect, new ZoneTerms("x", endsOn), "Host", Instant.EPOCH);
        return new PersonalZone(UUID.randomUUID(), code, setting);
    }
}
