package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ciep.notification.PartnerOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What coordinators are told of a person")
class StaffNewsTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, RETURNED, RETURNED",
        "VETTING, GRANTED, GRANTED",
        "SUBMITTED, REFUSED, REFUSED",
        "GRANTED, SUSPENDED, SUSPENDED",
        "SUSPENDED, GRANTED, REINSTATED",
        "SUSPENDED, REVOKED, REVOKED",
        "VETTING, WITHDRAWN, WITHDRAWN",
        "GRANTED, VETTING, REOPENED",
        "REFUSED, SUBMITTED, REOPENED"
    })
    void is_what_became_of_the_accreditation(StaffStatus before, StaffStatus after, PartnerOutcome outcome) {
        assertThat(StaffNews.outcome(before, after)).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, SUBMITTED", "SUBMITTED, VETTING", "VETTING, SUBMITTED"})
    void is_nothing_while_others_are_to_decide(StaffStatus before, StaffStatus after) {
        assertThat(StaffNews.outcome(before, after)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StaffStatus.class)
    void is_nothing_where_nothing_changed_and_something_wherever_a_decision_or_an_event_led(StaffStatus status) {
        assertThat(StaffNews.outcome(status, status)).isEmpty();
        status.next().stream()
                .filter(next ->
                        !Set.of(StaffStatus.SUBMITTED, StaffStatus.VETTING).contains(next))
                .forEach(next -> assertThat(StaffNews.outcome(status, next)).isPresent());
    }
}
