package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.ciep.notification.PartnerOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What coordinators are told of their organisation")
class OrganisationNewsTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, RETURNED, RETURNED",
        "SUBMITTED, ACCREDITED, GRANTED",
        "SUBMITTED, REJECTED, REFUSED",
        "ACCREDITED, SUSPENDED, SUSPENDED",
        "SUSPENDED, ACCREDITED, REINSTATED",
        "SUSPENDED, REVOKED, REVOKED",
        "ACCREDITED, SUBMITTED, REOPENED",
        "REJECTED, SUBMITTED, REOPENED"
    })
    void is_what_became_of_its_accreditation(
            OrganisationStatus before, OrganisationStatus after, PartnerOutcome outcome) {
        assertThat(OrganisationNews.outcome(before, after)).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, SUBMITTED", "RETURNED, SUBMITTED"})
    void is_nothing_of_what_they_do_themselves(OrganisationStatus before, OrganisationStatus after) {
        assertThat(OrganisationNews.outcome(before, after)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OrganisationStatus.class)
    void is_nothing_where_nothing_changed(OrganisationStatus status) {
        assertThat(OrganisationNews.outcome(status, status)).isEmpty();
    }
}
