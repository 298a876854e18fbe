package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An organisation's accreditation")
class OrganisationAccreditationTest {

    private static final Instant NOW = Instant.parse("2022-01-26T02:00:00Z");

    private static final Map<OrganisationStatus, Consumer<OrganisationAccreditation>> WAYS = Map.of(
            OrganisationStatus.DRAFT, accreditation -> {},
            OrganisationStatus.SUBMITTED, accreditation -> submit(accreditation),
            OrganisationStatus.RETURNED,
                    accreditation -> {
                        submit(accreditation);
                        accreditation.giveBack(NOW);
                    },
            OrganisationStatus.ACCREDITED,
                    accreditation -> {
                        submit(accreditation);
                        accreditation.accredit(NOW);
                    },
            OrganisationStatus.REJECTED,
                    accreditation -> {
                        submit(accreditation);
                        accreditation.reject(NOW);
                    },
            OrganisationStatus.SUSPENDED,
                    accreditation -> {
                        submit(accreditation);
                        accreditation.accredit(NOW);
                        accreditation.suspend(NOW);
                    },
            OrganisationStatus.REVOKED,
                    accreditation -> {
                        submit(accreditation);
                        accreditation.accredit(NOW);
                        accreditation.revoke(NOW);
                    });

    private static final Map<OrganisationStatus, Consumer<OrganisationAccreditation>> VERBS = Map.of(
            OrganisationStatus.SUBMITTED, accreditation -> submit(accreditation),
            OrganisationStatus.RETURNED, accreditation -> accreditation.giveBack(NOW),
            OrganisationStatus.REJECTED, accreditation -> accreditation.reject(NOW),
            OrganisationStatus.SUSPENDED, accreditation -> accreditation.suspend(NOW),
            OrganisationStatus.REVOKED, accreditation -> accreditation.revoke(NOW));

    @ParameterizedTest
    @EnumSource(OrganisationStatus.class)
    void goes_only_where_its_life_cycle_says(OrganisationStatus from) {
        VERBS.forEach((target, verb) -> {
            var accreditation = in(from);
            if (from.next().contains(target)) {
                verb.accept(accreditation);
                assertThat(accreditation.status()).isEqualTo(target);
            } else {
                assertThatThrownBy(() -> verb.accept(accreditation)).isInstanceOf(IllegalOrganisationTransition.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(OrganisationStatus.class)
    void is_accredited_by_the_approvers_and_reinstated_from_a_suspension_and_never_otherwise(OrganisationStatus from) {
        assertThat(allows(from, accreditation -> accreditation.accredit(NOW)))
                .isEqualTo(from == OrganisationStatus.SUBMITTED);
        assertThat(allows(from, accreditation -> accreditation.reinstate(NOW)))
                .isEqualTo(from == OrganisationStatus.SUSPENDED);
    }

    @ParameterizedTest
    @EnumSource(OrganisationStatus.class)
    void is_changed_by_the_applicant_only_as_a_draft_or_after_a_return(OrganisationStatus from) {
        var accreditation = in(from);

        if (EnumSet.of(OrganisationStatus.DRAFT, OrganisationStatus.RETURNED).contains(from)) {
            accreditation.fill(content("Another"), NOW);
            assertThat(accreditation.sortName()).isEqualTo("Another");
        } else {
            assertThatThrownBy(() -> accreditation.fill(content("Another"), NOW))
                    .isInstanceOf(ApplicationFrozen.class);
        }
    }

    @Test
    void comes_back_to_the_approvers_when_their_decision_is_revoked_but_not_once_it_is_suspended() {
        var accredited = in(OrganisationStatus.ACCREDITED);
        accredited.reopen(NOW);

        assertThat(accredited.status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThatThrownBy(() -> in(OrganisationStatus.SUSPENDED).reopen(NOW))
                .isInstanceOf(IllegalOrganisationTransition.class);
    }

    @Test
    void is_written_to_in_the_language_in_which_its_applicant_asked_for_a_link_last() {
        var accreditation = in(OrganisationStatus.RETURNED);

        accreditation.reads("de");

        var contact = accreditation.contact();
        assertThat(contact.language()).isEqualTo("de");
        assertThat(contact.email()).isEqualTo("a@example.org");
        assertThat(contact.name()).isEqualTo("Zhang Wei");
    }

    private static boolean allows(OrganisationStatus from, Consumer<OrganisationAccreditation> verb) {
        try {
            verb.accept(in(from));
            return true;
        } catch (IllegalOrganisationTransition refused) {
            return false;
        }
    }

    private static OrganisationAccreditation in(OrganisationStatus status) {
        var accreditation = new OrganisationAccreditation("20-P-0001", 20, new Contact("a@example.org", "en"), NOW);
        accreditation.fill(content("Test"), NOW);
        java.util.Objects.requireNonNull(WAYS.get(status)).accept(accreditation);
        return accreditation;
    }

    private static void submit(OrganisationAccreditation accreditation) {
        accreditation.submit(new PartnerOrganisation("ORG-00001", accreditation.details(), NOW), NOW);
    }

    private static ApplicationContent content(String name) {
        var details = new OrganisationDetails(
                new OrganisationName(null, name, null),
                OrganisationKind.COMPANY,
                new Registration("91350100M000100Y43", null),
                "Address");
        return new ApplicationContent(details, "Zhang Wei", null, 2, new BigDecimal("18.00"));
    }
}
