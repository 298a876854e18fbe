package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.approval.Acting.own;
import static org.ciep.approval.Cases.official;

import java.util.List;
import org.ciep.approval.DecidingRules.Past;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A case is decided")
class DecidingRulesTest {

    private static final Official APPROVER = official("approver.gd", "CN-GD", "unit-approver");
    private static final Official MINISTRY = official("ministry", null, "ministry-approver");
    private static final Official BOTH = official("unitministry.gd", "CN-GD", "unit-approver", "ministry-approver");

    @Test
    void by_the_role_and_unit_of_its_stage() {
        assertThat(DecidingRules.whyNot(Cases.open(), List.of(), own(APPROVER))).isEmpty();
        assertThat(DecidingRules.whyNot(Cases.atTheMinistry(), List.of(), own(MINISTRY)))
                .isEmpty();
    }

    @Test
    void not_by_another_unit_or_without_a_deciding_role() {
        assertThat(DecidingRules.whyNot(
                        Cases.open(), List.of(), own(official("approver.bj", "CN-BJ", "unit-approver"))))
                .contains(WhyNot.NO_DECIDING_ROLE);
        assertThat(DecidingRules.whyNot(Cases.open(), List.of(), own(official("auditor", null, "auditor"))))
                .contains(WhyNot.NO_DECIDING_ROLE);
    }

    @Test
    void not_before_its_turn() {
        assertThat(DecidingRules.whyNot(Cases.open(), List.of(), own(MINISTRY))).contains(WhyNot.NOT_THIS_STAGE);
    }

    @Test
    void not_by_whoever_worked_on_it() {
        var editorToo = official("editor2.gd", "CN-GD", "delegation-editor", "unit-approver");

        assertThat(DecidingRules.whyNot(Cases.open(), List.of(), own(editorToo)))
                .contains(WhyNot.DECIDED_BY_CONTRIBUTOR);
    }

    @Test
    void not_at_a_second_stage_by_the_same_person() {
        assertThat(DecidingRules.whyNot(
                        Cases.atTheMinistry(), List.of(new Past(1, 1, "unitministry.gd", null)), own(BOTH)))
                .contains(WhyNot.OTHER_STAGE_DECIDED);
    }

    @Test
    void not_at_a_second_stage_in_a_later_round_either() {
        var matter = Cases.in(CaseStatus.RETURNED);
        matter.resubmit(Cases.submission(2), Cases.period());
        matter.advance(Cases.ROUTE.at(2), Cases.period());

        assertThat(DecidingRules.whyNot(matter, List.of(new Past(1, 1, "unitministry.gd", null)), own(BOTH)))
                .contains(WhyNot.OTHER_STAGE_DECIDED);
    }

    @Test
    void again_at_the_same_stage_by_whoever_returned_it() {
        var matter = Cases.in(CaseStatus.RETURNED);
        matter.resubmit(Cases.submission(2), Cases.period());

        assertThat(DecidingRules.whyNot(matter, List.of(new Past(1, 1, "approver.gd", null)), own(APPROVER)))
                .isEmpty();
    }

    @Test
    void once_by_each_official_in_a_round() {
        assertThat(DecidingRules.whyNot(
                        Cases.atTheMinistry(), List.of(new Past(1, 1, "approver.gd", null)), own(APPROVER)))
                .contains(WhyNot.ALREADY_DECIDED);
    }

    @Test
    void by_the_escalation_role_as_well_when_its_time_is_over() {
        assertThat(DecidingRules.whyNot(Cases.escalated(), List.of(), own(MINISTRY)))
                .isEmpty();
        assertThat(DecidingRules.whyNot(Cases.escalated(), List.of(), own(APPROVER)))
                .isEmpty();
        assertThat(DecidingRules.whyNot(
                        Cases.escalated(), List.of(), own(official("approver.bj", "CN-BJ", "unit-approver"))))
                .contains(WhyNot.NO_DECIDING_ROLE);
    }

    @Test
    void not_by_the_escalation_role_where_that_official_worked_on_it() {
        var editorToo = official("editor2.gd", "CN-GD", "delegation-editor", "ministry-approver");

        assertThat(DecidingRules.whyNot(Cases.escalated(), List.of(), own(editorToo)))
                .contains(WhyNot.DECIDED_BY_CONTRIBUTOR);
    }

    @Test
    void not_at_the_next_stage_by_whoever_took_the_units_place() {
        assertThat(DecidingRules.whyNot(
                        Cases.atTheMinistry(), List.of(new Past(1, 1, "ministry", null)), own(MINISTRY)))
                .contains(WhyNot.OTHER_STAGE_DECIDED);
    }

    @Test
    void no_longer_by_the_escalation_role_in_the_next_round() {
        var matter = Cases.escalated();
        matter.giveBack(Cases.NOW);
        matter.resubmit(Cases.submission(2), Cases.period());

        assertThat(DecidingRules.whyNot(matter, List.of(), own(MINISTRY))).contains(WhyNot.NOT_THIS_STAGE);
    }

    @ParameterizedTest
    @EnumSource(value = CaseStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void only_while_it_is_open(CaseStatus status) {
        var expected = status == CaseStatus.RETURNED ? WhyNot.CASE_RETURNED : WhyNot.CASE_CLOSED;

        assertThat(DecidingRules.whyNot(Cases.in(status), List.of(), own(APPROVER)))
                .contains(expected);
    }
}
