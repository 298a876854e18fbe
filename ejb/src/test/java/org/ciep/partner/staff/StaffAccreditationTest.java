package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ciep.edition.Category;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationName;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.staff.StaffSummary.Suspension;
import org.ciep.person.CheckedPerson;
import org.ciep.person.DocumentNumber;
import org.ciep.person.IdentifiedPerson;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The accreditation of a person")
class StaffAccreditationTest {

    private static final Instant NOW = Instant.parse("2022-03-01T08:00:00Z");
    private static final CallerIdentity COORDINATOR =
            new CallerIdentity("coordinator", "Coordinator", Set.of(Roles.PARTNER_COORDINATOR), null, "ORG-00001");

    @Test
    void goes_from_the_draft_through_vetting_to_the_grant() {
        var staff = vetted();

        staff.grant(NOW);

        assertThat(staff.status()).isEqualTo(StaffStatus.GRANTED);
        assertThat(staff.revision()).isEqualTo(1);
    }

    @Test
    void is_not_granted_before_it_is_vetted() {
        var staff = submitted();

        assertThatThrownBy(() -> staff.grant(NOW)).isInstanceOf(IllegalStaffTransition.class);
    }

    @Test
    void is_frozen_once_it_is_submitted() {
        var staff = submitted();

        assertThatThrownBy(() -> staff.fill(content(), "coordinator", NOW)).isInstanceOf(StaffFrozen.class);
    }

    @Test
    void stays_suspended_until_nothing_suspends_it_any_more() {
        var staff = granted();
        staff.suspend(Suspension.ORGANISATION, NOW);
        staff.suspend(Suspension.VETTING, NOW);

        staff.reinstate(Suspension.ORGANISATION, NOW);

        assertThat(staff.status()).isEqualTo(StaffStatus.SUSPENDED);
        staff.reinstate(Suspension.VETTING, NOW);
        assertThat(staff.status()).isEqualTo(StaffStatus.GRANTED);
    }

    @Test
    void forgets_why_it_was_suspended_when_a_decision_on_it_is_revoked() {
        var staff = granted();
        staff.suspend(Suspension.VETTING, NOW);

        staff.reopen(true, NOW);

        assertThat(staff.status()).isEqualTo(StaffStatus.VETTING);
        assertThat(staff.suspensions()).isEmpty();
    }

    @Test
    void is_not_submitted_before_the_person_has_completed_it_and_agreed() {
        var invited = new StaffAccreditation(
                "20-T-0002",
                organisation(),
                new StaffAccreditation.Content(
                        Category.MEDIA, new StaffDetails(new PersonName("王", "伟", null, null), "wang@example.org")),
                COORDINATOR,
                NOW);
        invited.awaitPerson(NOW.plusSeconds(1));

        assertThat(invited.waitsForPerson(NOW)).isTrue();
        assertThat(invited.waitsForPerson(NOW.plusSeconds(1))).isFalse();
        assertThatThrownBy(() -> invited.submit("coordinator", NOW)).isInstanceOf(StaffIncomplete.class);
        invited.fill(content(), "person-20-T-0002", NOW);
        assertThatThrownBy(() -> invited.submit("coordinator", NOW)).isInstanceOf(StaffConsentMissing.class);
        assertThat(ReadyNews.isReady(invited)).isFalse();
        invited.consent(true, NOW);
        assertThat(ReadyNews.isReady(invited)).isTrue();
        invited.submit("coordinator", NOW);
        assertThat(invited.status()).isEqualTo(StaffStatus.SUBMITTED);
        assertThat(ReadyNews.isReady(invited)).isFalse();
    }

    @Test
    void is_not_granted_after_the_person_has_taken_a_required_consent_back() {
        var staff = vetted();
        staff.consent(false, NOW);

        assertThatThrownBy(() -> staff.grant(NOW)).isInstanceOf(StaffConsentMissing.class);
    }

    @Test
    void is_not_reopened_after_it_was_withdrawn() {
        var staff = submitted();
        staff.withdraw(NOW);

        assertThatThrownBy(() -> staff.reopen(false, NOW)).isInstanceOf(IllegalStaffTransition.class);
    }

    @Test
    void counts_everybody_who_worked_on_it() {
        var staff = draft();
        staff.fill(content(), "other", NOW);
        staff.submit("third", NOW);

        assertThat(staff.contributors()).containsExactlyInAnyOrder("coordinator", "other", "third");
    }

    @Test
    void is_changed_when_it_opens_other_zones() {
        var staff = granted();

        staff.openOtherZones(NOW.plusSeconds(1));

        assertThat(staff.changedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(staff.status()).isEqualTo(StaffStatus.GRANTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffStatus.class,
            names = {"REFUSED", "REVOKED", "WITHDRAWN"})
    void has_final_states(StaffStatus status) {
        assertThat(status.next()).isEmpty();
    }

    private static StaffAccreditation granted() {
        var staff = vetted();
        staff.grant(NOW);
        return staff;
    }

    private static StaffAccreditation vetted() {
        var staff = submitted();
        staff.vet(NOW);
        return staff;
    }

    private static StaffAccreditation submitted() {
        var staff = draft();
        staff.submit("coordinator", NOW);
        return staff;
    }

    private static StaffAccreditation draft() {
        var staff = new StaffAccreditation("20-T-0001", organisation(), content(), COORDINATOR, NOW);
        staff.consent(true, NOW);
        return staff;
    }

    private static AccreditationFacts organisation() {
        return new AccreditationFacts(
                UUID.randomUUID(),
                "20-P-0001",
                20,
                UUID.randomUUID(),
                "ORG-00001",
                new OrganisationName(null, "Acme", null),
                OrganisationStatus.ACCREDITED,
                1,
                BigDecimal.ZERO);
    }

    private static StaffAccreditation.Content content() {
        var entry = new PersonEntry(
                "王",
                "伟",
                "WANG",
                "WEI",
                null,
                Sex.MALE,
                LocalDate.of(1980, 1, 1),
                "CHN",
                IdentityDocumentKind.PASSPORT,
                "E12345678",
                null);
        var checked = new CheckedPerson(
                entry,
                new PersonName("王", "伟", "WANG", "WEI"),
                new DocumentNumber(IdentityDocumentKind.PASSPORT, "E12345678"));
        var reached = new StaffEntry(Category.EXHIBITOR, entry, null, null, null);
        return new StaffAccreditation.Content(
                Category.EXHIBITOR,
                new StaffDetails(checked, new IdentifiedPerson(UUID.randomUUID(), UUID.randomUUID()), reached));
    }
}
