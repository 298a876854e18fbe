package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.approval.Acting.own;
import static org.ciep.approval.Cases.official;
import static org.ciep.approval.DecisionOutcome.APPROVE;
import static org.ciep.approval.DecisionOutcome.REJECT;
import static org.ciep.approval.DecisionOutcome.RETURN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision is revoked")
class RevokingRulesTest {

    private static final Official APPROVER = official("approver.gd", "CN-GD", "unit-approver");
    private static final Official SECOND = official("approver2.gd", "CN-GD", "unit-approver");
    private static final Official MINISTRY = official("ministry", null, "ministry-approver");
    private static final Official MINISTRY_2 = official("ministry2", null, "ministry-approver");
    private static final Official BOTH = official("unitministry.gd", "CN-GD", "unit-approver", "ministry-approver");

    private final List<ApprovalDecision> decisions = new ArrayList<>();
    private ApprovalCase matter = Cases.open();

    @BeforeEach
    void approve_at_the_first_stage() {
        decisions.add(Decisions.made(matter, 1, APPROVE, "approver.gd"));
        matter.advance(Cases.ROUTE.at(2), Cases.period());
    }

    @Test
    void by_other_eyes_of_the_role_that_made_it() {
        approvedByMinistry();

        assertThat(whyNot(MINISTRY_2)).isNull();
        assertThat(revocable().stage()).isEqualTo(2);
    }

    @Test
    void also_when_it_was_a_rejection() {
        decisions.add(Decisions.made(matter, 1, REJECT, "ministry"));
        matter.reject(Cases.NOW);

        assertThat(whyNot(MINISTRY_2)).isNull();
    }

    @Test
    void also_while_the_case_waits_at_the_next_stage() {
        assertThat(revocable().stage()).isEqualTo(1);
        assertThat(whyNot(SECOND)).isNull();
    }

    @Test
    void not_by_whoever_made_it_or_decided_at_another_stage() {
        decisions.clear();
        decisions.add(Decisions.made(Cases.open(), 1, APPROVE, "unitministry.gd"));
        approvedByMinistry();

        assertThat(whyNot(MINISTRY)).isEqualTo(WhyNot.REVOKED_BY_DECIDER);
        assertThat(whyNot(BOTH)).isEqualTo(WhyNot.REVOKED_BY_DECIDER);
    }

    @Test
    void not_by_whoever_decided_in_an_earlier_round() {
        decisions.clear();
        matter = Cases.open();
        decisions.add(Decisions.made(matter, 1, RETURN, "approver2.gd"));
        matter.giveBack(Cases.NOW);
        matter.resubmit(Cases.submission(2), Cases.period());
        decisions.add(Decisions.made(matter, 1, APPROVE, "approver.gd"));
        matter.advance(Cases.ROUTE.at(2), Cases.period());

        assertThat(whyNot(SECOND)).isEqualTo(WhyNot.REVOKED_BY_DECIDER);
    }

    @Test
    void not_by_whoever_worked_on_the_list() {
        var editorToo = official("editor2.gd", "CN-GD", "delegation-editor", "unit-approver");

        assertThat(whyNot(editorToo)).isEqualTo(WhyNot.DECIDED_BY_CONTRIBUTOR);
    }

    @Test
    void not_by_another_role_or_unit() {
        approvedByMinistry();

        assertThat(whyNot(SECOND)).isEqualTo(WhyNot.STAGE_OF_OTHERS);
        assertThat(whyNot(official("approver.bj", "CN-BJ", "unit-approver"))).isEqualTo(WhyNot.NO_DECIDING_ROLE);
    }

    @Test
    void not_while_it_is_returned_withdrawn_or_not_made() {
        var returned = Cases.open();
        var giveBack = Decisions.made(returned, 1, RETURN, "approver.gd");
        returned.giveBack(Cases.NOW);
        var withdrawn = Cases.in(CaseStatus.WITHDRAWN);

        assertThat(whyNot(returned, List.of(giveBack), SECOND)).isEqualTo(WhyNot.NOTHING_TO_REVOKE);
        assertThat(whyNot(withdrawn, decisions, SECOND)).isEqualTo(WhyNot.NOTHING_TO_REVOKE);
        assertThat(whyNot(Cases.open(), List.of(), SECOND)).isEqualTo(WhyNot.NOTHING_TO_REVOKE);
    }

    @Test
    void and_decided_anew_by_yet_other_eyes_only() {
        approvedByMinistry();
        decisions.add(Decisions.revoked(revocable(), "ministry2"));
        matter.reopen(Cases.ROUTE.at(2), 0, 0, Cases.period());
        var past = new CaseDecisions(decisions).past();

        assertThat(DecidingRules.whyNot(matter, past, own(MINISTRY))).contains(WhyNot.ALREADY_DECIDED);
        assertThat(DecidingRules.whyNot(matter, past, own(MINISTRY_2))).contains(WhyNot.ALREADY_DECIDED);
        assertThat(DecidingRules.whyNot(matter, past, own(APPROVER))).isPresent();
        assertThat(DecidingRules.whyNot(matter, past, own(BOTH))).isEmpty();
        assertThat(new CaseDecisions(decisions).nextPlace(1, 2)).isEqualTo(new ApprovalDecision.Place(1, 3));
    }

    @Test
    void not_by_a_deputy_of_whoever_made_it() {
        approvedByMinistry();
        var represented = new Acting.Represented(new UUID(0, 9), MINISTRY, "Ministry", Cases.NOW.plusSeconds(3600));

        assertThat(RevokingRules.whyNot(matter, new CaseDecisions(decisions), new Acting(BOTH, represented)))
                .contains(WhyNot.REPRESENTED_DECIDED);
    }

    private void approvedByMinistry() {
        decisions.add(Decisions.made(matter, 1, APPROVE, "ministry"));
        matter.approve(Cases.NOW);
    }

    private ApprovalDecision revocable() {
        return RevokingRules.revocable(matter, new CaseDecisions(decisions)).orElseThrow();
    }

    private @Nullable WhyNot whyNot(Official official) {
        return whyNot(matter, decisions, official);
    }

    private static @Nullable WhyNot whyNot(ApprovalCase matter, List<ApprovalDecision> decisions, Official official) {
        return RevokingRules.whyNot(matter, new CaseDecisions(decisions), own(official))
                .orElse(null);
    }
}
