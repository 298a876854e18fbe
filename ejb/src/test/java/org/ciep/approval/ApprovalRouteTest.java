package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A route")
class ApprovalRouteTest {

    private static final StageDesign FIELDS_ONLY = new StageDesign(
            new Texts("审核", "Review", "Prüfung"),
            "unit-approver",
            StageScope.UNIT,
            1,
            StageCondition.NONE,
            5,
            1,
            "ministry-approver",
            List.of("birthDate", "employer"));

    private final ApprovalRoute route = new ApprovalRoute(new UUID(0, 9), CaseKind.DELEGATION, 2, List.of(FIELDS_ONLY));

    @Test
    void is_published_after_a_check_only() {
        assertThatThrownBy(() -> route.publish("管理", Cases.NOW)).isInstanceOf(RouteNotChecked.class);
        route.checked(false);
        assertThatThrownBy(() -> route.publish("管理", Cases.NOW)).isInstanceOf(RouteNotChecked.class);

        route.checked(true);
        route.publish("管理", Cases.NOW);

        assertThat(route.state()).isEqualTo(RouteState.PUBLISHED);
        assertThat(route.publishedAt()).isEqualTo(Cases.NOW);
    }

    @Test
    void is_a_draft_again_once_it_is_changed() {
        route.checked(true);

        route.redesign(List.of(FIELDS_ONLY, FIELDS_ONLY));

        assertThat(route.state()).isEqualTo(RouteState.DRAFT);
        assertThat(route.stages()).extracting(Stage::position).containsExactly(1, 2);
    }

    @Test
    void never_changes_once_it_is_published() {
        route.checked(true);
        route.publish("管理", Cases.NOW);

        assertThatThrownBy(() -> route.redesign(List.of(FIELDS_ONLY))).isInstanceOf(RouteAlreadyPublished.class);
        assertThatThrownBy(() -> route.checked(true)).isInstanceOf(RouteAlreadyPublished.class);
        assertThatThrownBy(() -> route.publish("管理", Cases.NOW)).isInstanceOf(RouteAlreadyPublished.class);
    }

    @Test
    void sends_back_the_fields_of_its_stage_and_no_others() {
        var stage = route.at(1);
        var member = new UUID(0, 7);
        var ofBirth = new Remark(member, "birthDate", "x");

        assertThat(stage.maySendBack(List.of(ofBirth))).isTrue();
        assertThat(stage.maySendBack(List.of())).isFalse();
        assertThat(stage.maySendBack(List.of(ofBirth, new Remark(member, null, "x"))))
                .isFalse();
        assertThat(stage.maySendBack(List.of(new Remark(member, "position", "x"))))
                .isFalse();
        assertThat(stage.maySendBack(List.of(new Remark(null, "birthDate", "x"))))
                .isFalse();
        assertThat(Cases.ROUTE.at(1).maySendBack(List.of())).isTrue();
    }
}
