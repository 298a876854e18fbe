package org.ciep.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A delegation")
class DelegationTest {

    @Test
    void is_called_by_its_edition_and_unit() {
        assertThat(Delegations.draft().reference()).isEqualTo("20-CN-GD");
    }

    @ParameterizedTest
    @EnumSource(
            value = DelegationStatus.class,
            names = {"DRAFT", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void cannot_be_submitted_while_it_is_with_others_or_ended(DelegationStatus status) {
        var delegation = Delegations.in(status);

        assertThatThrownBy(() -> delegation.submit("editor.gd", Delegations.NOW))
                .isInstanceOf(IllegalDelegationTransition.class);
    }

    @Test
    void gets_a_new_revision_with_each_submission() {
        var delegation = Delegations.in(DelegationStatus.RETURNED);

        delegation.submit("editor.gd", Delegations.NOW);

        assertThat(delegation.revision()).isEqualTo(2);
        assertThat(delegation.status()).isEqualTo(DelegationStatus.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DelegationStatus.class,
            names = {"SUBMITTED", "APPROVED"})
    void is_frozen_while_approvers_have_it_or_have_approved_it(DelegationStatus status) {
        var delegation = Delegations.in(status);

        assertThatThrownBy(delegation::requireEditable).isInstanceOf(DelegationFrozen.class);
        assertThatThrownBy(() -> delegation.memberChanged("editor.gd", Delegations.NOW))
                .isInstanceOf(DelegationFrozen.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DelegationStatus.class,
            names = {"REJECTED", "WITHDRAWN"})
    void ends_for_good_when_it_is_rejected_or_withdrawn(DelegationStatus status) {
        var delegation = Delegations.in(status);

        assertThatThrownBy(delegation::requireEditable).isInstanceOf(DelegationClosed.class);
        assertThatThrownBy(() -> delegation.withdraw(Delegations.NOW)).isInstanceOf(IllegalDelegationTransition.class);
    }

    @Test
    void is_still_withdrawn_after_approval() {
        var delegation = Delegations.in(DelegationStatus.APPROVED);

        delegation.withdraw(Delegations.NOW);

        assertThat(delegation.status()).isEqualTo(DelegationStatus.WITHDRAWN);
    }

    @Test
    void remembers_everybody_who_worked_on_it() {
        var delegation = Delegations.draft();

        delegation.membersAdded(1, "editor2.gd", Delegations.NOW);
        delegation.submit("both.gd", Delegations.NOW);

        assertThat(delegation.contributors()).containsExactlyInAnyOrder("editor.gd", "editor2.gd", "both.gd");
    }

    @ParameterizedTest
    @EnumSource(
            value = DelegationStatus.class,
            names = {"APPROVED", "REJECTED"})
    void is_with_the_approvers_again_when_their_decision_is_revoked(DelegationStatus status) {
        var delegation = Delegations.in(status);

        delegation.reopen(Delegations.NOW);

        assertThat(delegation.status()).isEqualTo(DelegationStatus.SUBMITTED);
        assertThatThrownBy(delegation::requireEditable).isInstanceOf(DelegationFrozen.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DelegationStatus.class,
            names = {"APPROVED", "REJECTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void comes_back_only_from_a_decision(DelegationStatus status) {
        var delegation = Delegations.in(status);

        assertThatThrownBy(() -> delegation.reopen(Delegations.NOW)).isInstanceOf(IllegalDelegationTransition.class);
    }

    @Test
    void counts_those_in_force_once_it_is_approved_and_all_again_once_that_is_revoked() {
        var delegation = Delegations.in(DelegationStatus.SUBMITTED);

        delegation.approve(2, Delegations.NOW);
        assertThat(delegation.memberCount()).isEqualTo(1);

        delegation.reopen(Delegations.NOW);
        assertThat(delegation.memberCount()).isEqualTo(3);
    }
}
