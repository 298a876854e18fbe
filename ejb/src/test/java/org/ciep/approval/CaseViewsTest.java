package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The route of a case")
class CaseViewsTest {

    @Test
    void shows_what_is_done_and_what_is_next() {
        var matter = Cases.open();
        var decision = Decisions.made(matter, 1, DecisionOutcome.APPROVE, "approver.gd");
        matter.advance(Cases.ROUTE.at(2), Cases.period());

        var route = CaseViews.route(matter, past(decision));

        assertThat(route).extracting(StageProgress::state).containsExactly(StageState.DONE, StageState.CURRENT);
        assertThat(route.get(0).decidedByName()).isEqualTo("Official approver.gd");
        assertThat(route.get(1).dueAt()).isEqualTo(Cases.period().dueAt());
    }

    @Test
    void begins_anew_with_each_round() {
        var matter = Cases.open();
        var decision = Decisions.made(matter, 1, DecisionOutcome.RETURN, "approver.gd");
        matter.giveBack(Cases.NOW);
        var returned = CaseViews.route(matter, past(decision));

        matter.resubmit(Cases.submission(2), Cases.period());
        var resubmitted = CaseViews.route(matter, past(decision));

        assertThat(returned).extracting(StageProgress::state).containsExactly(StageState.RETURNED, StageState.NEXT);
        assertThat(resubmitted).extracting(StageProgress::state).containsExactly(StageState.CURRENT, StageState.NEXT);
    }

    @Test
    void is_overdue_from_the_end_of_the_last_working_day_on() {
        var matter = Cases.open();
        var due = Cases.period().dueAt();

        assertThat(CaseViews.summary(matter, due.minusSeconds(1)).overdue()).isFalse();
        assertThat(CaseViews.summary(matter, due).overdue()).isTrue();
    }

    @Test
    void keeps_a_revoked_decision_in_the_picture() {
        var matter = Cases.open();
        var decision = Decisions.made(matter, 1, DecisionOutcome.REJECT, "approver.gd");
        var revocation = Decisions.revoked(decision, "approver2.gd");
        matter.reject(Cases.NOW);
        matter.reopen(Cases.ROUTE.at(1), 0, 0, Cases.period());

        var waiting = CaseViews.route(matter, past(decision, revocation)).get(0);
        var anew = Decisions.made(matter, 3, DecisionOutcome.APPROVE, "both.gd");
        matter.advance(Cases.ROUTE.at(2), Cases.period());
        var approved = CaseViews.route(matter, past(decision, revocation, anew)).get(0);

        assertThat(waiting.state()).isEqualTo(StageState.CURRENT);
        assertThat(waiting.decidedByName()).isNull();
        assertThat(approved.state()).isEqualTo(StageState.DONE);
        assertThat(approved.decidedByName()).isEqualTo("Official both.gd");
        assertThat(List.of(waiting, approved))
                .extracting(StageProgress::revoked)
                .allSatisfy(revoked -> {
                    assertThat(revoked.outcome()).isEqualTo(DecisionOutcome.REJECT);
                    assertThat(revoked.decidedByName()).isEqualTo("Official approver.gd");
                    assertThat(revoked.revokedByName()).isEqualTo("Official approver2.gd");
                });
    }

    @Test
    void shows_when_it_was_escalated_and_that_another_role_decided_in_place_of_the_stages_own() {
        var matter = Cases.open();
        var notice =
                new DeadlineNotice(NoticeKind.ESCALATION, matter, Cases.period().dueAt());
        matter.escalate(Cases.period().dueAt());
        var none = new CaseDecisions(List.of());
        var waiting = CaseViews.route(matter, new CasePast(none, List.of(notice)));
        var decision = Decisions.madeInPlace(matter, "ministry", "ministry-approver");
        matter.advance(Cases.ROUTE.at(2), Cases.period());

        var decided = CaseViews.route(matter, new CasePast(new CaseDecisions(List.of(decision)), List.of(notice)));

        assertThat(waiting.get(0).notices().escalatedAt())
                .isEqualTo(Cases.period().dueAt());
        assertThat(waiting.get(0).notices().escalationRole()).isEqualTo("ministry-approver");
        assertThat(waiting.get(0).notices().decidedInPlace()).isFalse();
        assertThat(decided.get(0).notices().decidedInPlace()).isTrue();
        assertThat(decided.get(1).notices().escalatedAt()).isNull();
    }

    private static CasePast past(ApprovalDecision... decisions) {
        return new CasePast(new CaseDecisions(List.of(decisions)), List.of());
    }
}
