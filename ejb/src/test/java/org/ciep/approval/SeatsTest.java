package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.ciep.edition.UnitKind;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case on a route with several decisions and conditions")
class SeatsTest {

    private static final ApprovalRoute ROUTE = new ApprovalRoute(
            new UUID(0, 9),
            CaseKind.DELEGATION,
            9,
            List.of(
                    stage("unit-approver", StageScope.UNIT, 2, StageCondition.NONE),
                    stage(
                            "host-reviewer",
                            StageScope.HOST,
                            1,
                            new StageCondition(List.of(UnitKind.CORPS), List.of(), false, false)),
                    stage("ministry-approver", StageScope.MINISTRY, 1, StageCondition.NONE)));

    @Test
    void waits_at_its_stage_until_all_approvals_are_there() {
        var matter = open();
        var first = Decisions.made(matter, 1, DecisionOutcome.APPROVE, "approver.gd");
        matter.approveOnce();

        var stage = CaseViews.route(matter, past(first)).get(0);

        assertThat(stage.state()).isEqualTo(StageState.CURRENT);
        assertThat(stage.decidedByName()).isNull();
        assertThat(stage.seats().needed()).isEqualTo(2);
        assertThat(stage.seats().given()).isEqualTo(1);
        assertThat(stage.seats().by())
                .extracting(StageProgress.Seat::decidedByName)
                .containsExactly("Official approver.gd");
        assertThatThrownBy(matter::approveOnce).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void passes_over_a_stage_whose_condition_it_does_not_meet() {
        var matter = open();

        assertThat(matter.nextStage().orElseThrow().position()).isEqualTo(3);
        assertThat(matter.concernsHost()).isFalse();
        var skipped = CaseViews.route(matter, CasePast.NONE).get(1);
        assertThat(skipped.state()).isEqualTo(StageState.SKIPPED);
        assertThat(skipped.skipped()).isEqualTo(StageCriterion.UNIT_KIND);
    }

    @Test
    void gives_each_decision_the_first_free_seat() {
        var matter = open();
        var first = Decisions.made(matter, 1, DecisionOutcome.APPROVE, "approver.gd");
        var revocation = Decisions.revoked(first, "approver2.gd");

        assertThat(new CaseDecisions(List.of()).nextPlace(1, 1)).isEqualTo(new ApprovalDecision.Place(1, 1));
        assertThat(new CaseDecisions(List.of(first)).nextPlace(1, 1)).isEqualTo(new ApprovalDecision.Place(2, 1));
        assertThat(new CaseDecisions(List.of(first, revocation)).nextPlace(1, 1))
                .isEqualTo(new ApprovalDecision.Place(1, 3));
    }

    @Test
    void goes_back_to_a_stage_with_the_approvals_that_still_stand() {
        var matter = open();
        matter.approveOnce();
        matter.advance(ROUTE.at(3), Cases.period());

        matter.reopen(ROUTE.at(1), 0, 1, Cases.period());

        assertThat(matter.stage()).isEqualTo(1);
        assertThat(matter.given()).isEqualTo(1);
        matter.reopen(ROUTE.at(1), 0, 0, Cases.period());
        assertThat(matter.given()).isZero();
        assertThatThrownBy(() -> matter.reopen(ROUTE.at(1), 0, 0, Cases.period()))
                .isInstanceOf(IllegalCaseTransition.class);
    }

    private static ApprovalCase open() {
        return new ApprovalCase(
                "20-D-0009",
                ROUTE,
                new OpenCase(CaseKind.DELEGATION, new UUID(0, 3), "20-CN-GD", 20, "CN-GD"),
                Cases.submission(1),
                Cases.period());
    }

    private static CasePast past(ApprovalDecision... decisions) {
        return new CasePast(new CaseDecisions(List.of(decisions)), List.of());
    }

    private static StageDesign stage(String role, StageScope scope, int decisions, StageCondition condition) {
        return new StageDesign(
                new Texts(role, role, role), role, scope, decisions, condition, 5, 1, "ministry-approver", List.of());
    }
}
