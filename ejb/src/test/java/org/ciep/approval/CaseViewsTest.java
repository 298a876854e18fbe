package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ciep.approval.ApprovalDecision.Decider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The route of a case")
class CaseViewsTest {

    @Test
    void shows_what_is_done_and_what_is_next() {
        var matter = Cases.open();
        var decision = decision(matter, DecisionOutcome.APPROVE);
        matter.advance(Cases.ROUTE.at(2), Cases.period());

        var route = CaseViews.route(matter, List.of(decision));

        assertThat(route).extracting(StageProgress::state).containsExactly(StageState.DONE, StageState.CURRENT);
        assertThat(route.get(0).decidedByName()).isEqualTo("陈建华");
        assertThat(route.get(1).dueAt()).isEqualTo(Cases.period().dueAt());
    }

    @Test
    void begins_anew_with_each_round() {
        var matter = Cases.open();
        var decision = decision(matter, DecisionOutcome.RETURN);
        matter.giveBack(Cases.NOW);
        var returned = CaseViews.route(matter, List.of(decision));

        matter.resubmit(Cases.submission(2), Cases.period());
        var resubmitted = CaseViews.route(matter, List.of(decision));

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

    private static ApprovalDecision decision(ApprovalCase matter, DecisionOutcome outcome) {
        var reason = outcome.needsReason() ? new Reason(ReasonCode.INCOMPLETE, "Please complete") : null;
        return new ApprovalDecision(
                new UUID(0, 7),
                matter,
                new NewDecision(outcome, 1, 0, reason, List.of(), null),
                new Decider("approver.gd", "陈建华", Cases.NOW, null));
    }
}
