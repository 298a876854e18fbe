package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.approval.Acting.own;
import static org.ciep.approval.Cases.official;

import java.util.List;
import java.util.UUID;
import org.ciep.approval.DecidingRules.Past;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case is decided by a deputy")
class ActingRulesTest {

    private static final Official APPROVER = official("approver.gd", "CN-GD", "unit-approver");
    private static final Official MINISTRY = official("ministry", null, "ministry-approver");
    private static final Official BOTH = official("unitministry.gd", "CN-GD", "unit-approver", "ministry-approver");

    @Test
    void in_the_right_of_the_represented_official() {
        assertThat(whyNot(Cases.open(), acting(MINISTRY, APPROVER))).isNull();
        assertThat(whyNot(Cases.open(), own(MINISTRY))).isEqualTo(WhyNot.NOT_THIS_STAGE);
    }

    @Test
    void in_the_right_of_an_official_to_whom_it_was_escalated() {
        assertThat(whyNot(Cases.escalated(), acting(APPROVER, MINISTRY))).isNull();
        assertThat(whyNot(Cases.open(), acting(APPROVER, MINISTRY))).isEqualTo(WhyNot.NOT_THIS_STAGE);
    }

    @Test
    void not_in_the_deputys_own_right_as_well() {
        assertThat(whyNot(Cases.atTheMinistry(), acting(MINISTRY, APPROVER))).isEqualTo(WhyNot.NOT_THIS_STAGE);
    }

    @Test
    void not_where_the_represented_official_decides_nothing() {
        var elsewhere = official("approver.bj", "CN-BJ", "unit-approver");

        assertThat(whyNot(Cases.open(), acting(MINISTRY, elsewhere))).isEqualTo(WhyNot.NO_DECIDING_ROLE);
    }

    @Test
    void not_where_the_represented_official_worked_on_it() {
        var editorToo = official("editor2.gd", "CN-GD", "delegation-editor", "unit-approver");

        assertThat(whyNot(Cases.open(), acting(MINISTRY, editorToo))).isEqualTo(WhyNot.REPRESENTED_CONTRIBUTED);
    }

    @Test
    void not_where_the_deputy_worked_on_it() {
        var editorToo = official("editor2.gd", "CN-GD", "delegation-editor", "unit-approver");

        assertThat(whyNot(Cases.open(), acting(editorToo, APPROVER))).isEqualTo(WhyNot.DECIDED_BY_CONTRIBUTOR);
    }

    @Test
    void not_where_the_represented_official_decided_at_another_stage() {
        var past = new Past(1, 1, "unitministry.gd", null);

        assertThat(whyNot(Cases.atTheMinistry(), acting(MINISTRY, BOTH), past)).isEqualTo(WhyNot.REPRESENTED_DECIDED);
    }

    @Test
    void not_where_another_deputy_decided_for_the_same_official() {
        var past = new Past(1, 1, "ministry2", "unitministry.gd");

        assertThat(whyNot(Cases.atTheMinistry(), acting(MINISTRY, BOTH), past)).isEqualTo(WhyNot.REPRESENTED_DECIDED);
    }

    @Test
    void not_where_the_deputy_decided_at_another_stage() {
        var past = new Past(1, 1, "ministry", "approver.gd");

        assertThat(whyNot(Cases.atTheMinistry(), acting(MINISTRY, BOTH), past)).isEqualTo(WhyNot.OTHER_STAGE_DECIDED);
    }

    @Test
    void who_then_does_not_decide_in_the_own_right() {
        var past = new Past(1, 1, "ministry", "approver.gd");

        assertThat(whyNot(Cases.atTheMinistry(), own(MINISTRY), past)).isEqualTo(WhyNot.OTHER_STAGE_DECIDED);
    }

    @Test
    void for_an_official_who_then_does_not_decide_either() {
        var past = new Past(1, 1, "ministry", "unitministry.gd");

        assertThat(whyNot(Cases.atTheMinistry(), own(BOTH), past)).isEqualTo(WhyNot.OTHER_STAGE_DECIDED);
        assertThat(whyNot(Cases.atTheMinistry(), own(APPROVER), new Past(1, 1, "ministry", "approver.gd")))
                .isEqualTo(WhyNot.ALREADY_DECIDED);
    }

    @Test
    void and_by_a_third_official_at_the_next_stage() {
        var past = new Past(1, 1, "ministry", "approver.gd");

        assertThat(whyNot(Cases.atTheMinistry(), own(official("ministry2", null, "ministry-approver")), past))
                .isNull();
    }

    @Test
    void again_at_the_same_stage_in_the_next_round() {
        var matter = Cases.in(CaseStatus.RETURNED);
        matter.resubmit(Cases.submission(2), Cases.period());

        assertThat(whyNot(matter, acting(MINISTRY, APPROVER), new Past(1, 1, "ministry", "approver.gd")))
                .isNull();
    }

    private static @Nullable WhyNot whyNot(ApprovalCase matter, Acting acting, Past... past) {
        return DecidingRules.whyNot(matter, List.of(past), acting).orElse(null);
    }

    private static Acting acting(Official self, Official represented) {
        return new Acting(self, new Acting.Represented(new UUID(0, 9), represented, represented.username(), Cases.NOW));
    }
}
