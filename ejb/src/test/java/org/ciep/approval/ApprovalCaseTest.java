package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A case")
class ApprovalCaseTest {

    @Test
    void begins_at_the_first_stage_of_its_route() {
        var matter = Cases.open();

        assertThat(matter.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(matter.currentStage().role()).isEqualTo("unit-approver");
        assertThat(matter.round()).isEqualTo(1);
        assertThat(matter.dueAt()).isEqualTo(Cases.period().dueAt());
    }

    @Test
    void is_escalated_once_until_it_goes_on() {
        var matter = Cases.escalated();

        assertThat(matter.escalatedAt()).isEqualTo(Cases.period().dueAt());
        assertThatThrownBy(() -> matter.escalate(Cases.period().dueAt())).isInstanceOf(IllegalStateException.class);

        matter.advance(Cases.ROUTE.at(2), Cases.period());
        assertThat(matter.escalatedAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = CaseStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void is_not_escalated_while_it_waits_for_nobody(CaseStatus status) {
        var matter = Cases.in(status);

        assertThatThrownBy(() -> matter.escalate(Cases.NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void begins_the_next_round_at_the_first_stage_again() {
        var matter = Cases.atTheMinistry();
        matter.giveBack(Cases.NOW);

        matter.resubmit(Cases.submission(2), Cases.period());

        assertThat(matter.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(matter.stage()).isEqualTo(1);
        assertThat(matter.round()).isEqualTo(2);
    }

    @Test
    void knows_everybody_who_worked_on_its_subject_in_any_round() {
        var matter = Cases.in(CaseStatus.RETURNED);

        matter.resubmit(new Submission(2, 12, Cases.FACTS, "both.gd", "Both", Set.of("both.gd")), Cases.period());

        assertThat(matter.involves("editor2.gd")).isTrue();
        assertThat(matter.involves("both.gd")).isTrue();
        assertThat(matter.involves("approver.gd")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = CaseStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void has_no_deadline_unless_it_waits_for_a_decision(CaseStatus status) {
        assertThat(Cases.in(status).dueAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void stays_closed_once_it_is_closed(CaseStatus status) {
        var matter = Cases.in(status);

        assertThatThrownBy(() -> matter.giveBack(Cases.NOW)).isInstanceOf(IllegalCaseTransition.class);
        assertThatThrownBy(() -> matter.reject(Cases.NOW)).isInstanceOf(IllegalCaseTransition.class);
        assertThatThrownBy(() -> matter.withdraw(Cases.NOW)).isInstanceOf(IllegalCaseTransition.class);
        assertThatThrownBy(() -> matter.resubmit(Cases.submission(2), Cases.period()))
                .isInstanceOf(IllegalCaseTransition.class);
    }

    @Test
    void does_not_advance_while_it_is_returned() {
        var matter = Cases.in(CaseStatus.RETURNED);

        assertThatThrownBy(() -> matter.advance(Cases.ROUTE.at(2), Cases.period()))
                .isInstanceOf(IllegalCaseTransition.class);
    }

    @Test
    void is_decided_on_the_round_and_version_that_were_seen() {
        var matter = Cases.open();

        assertThat(matter.isSeenAs(1, 0)).isTrue();
        assertThat(matter.isSeenAs(2, 0)).isFalse();
        assertThat(matter.isSeenAs(1, 1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"APPROVED", "REJECTED"})
    void waits_again_where_its_decision_was_revoked(CaseStatus status) {
        var matter = Cases.in(status);
        var stage = matter.currentStage();

        matter.reopen(stage, 0, 0, Cases.period());

        assertThat(matter.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(matter.currentStage()).isEqualTo(stage);
        assertThat(matter.dueAt()).isEqualTo(Cases.period().dueAt());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"OPEN", "RETURNED", "WITHDRAWN"})
    void is_not_brought_back_to_where_nothing_was_decided(CaseStatus status) {
        var matter = Cases.in(status);

        assertThatThrownBy(() -> matter.reopen(Cases.ROUTE.at(1), 0, 0, Cases.period()))
                .isInstanceOf(IllegalCaseTransition.class);
    }
}
