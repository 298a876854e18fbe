package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ciep.edition.UnitKind;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of a route")
class RouteFindingsTest {

    private static final Map<String, UnitKind> UNITS =
            Map.of("CN-GD", UnitKind.PROVINCE, "CN-BJ", UnitKind.MUNICIPALITY);
    private static final String UNIT_APPROVER = "unit-approver";
    private static final String MINISTRY = "ministry-approver";
    private static final StageCondition LATE = new StageCondition(List.of(), List.of(), false, true);

    private final List<Official> officials = new ArrayList<>(List.of(
            official("gd", "CN-GD", UNIT_APPROVER),
            official("bj", "CN-BJ", UNIT_APPROVER),
            official("m1", null, MINISTRY),
            official("m2", null, MINISTRY)));

    @Test
    void finds_no_error_where_everybody_is_there() {
        assertThat(check(unit(), ministry())).isEqualTo(List.of("/stages/1 route-escalation-to-same"));
    }

    @Test
    void finds_that_a_role_or_scope_does_not_fit() {
        assertThat(check(
                        CaseKind.AMENDMENT,
                        stage("one", "host-reviewer", StageScope.HOST),
                        stage("two", MINISTRY, StageScope.UNIT)))
                .contains("/stages/0 route-role-not-of-kind", "/stages/1 route-scope-not-of-role");
    }

    @Test
    void finds_that_nobody_decides_and_what_is_never_reached_then() {
        officials.clear();

        assertThat(check(unit(), ministry()))
                .contains(
                        "/stages/0 route-nobody-decides",
                        "/stages/0 route-escalation-to-nobody",
                        "/stages/1 route-nobody-decides",
                        "/stages/1 route-stage-unreachable");
    }

    @Test
    void finds_units_without_anybody() {
        officials.removeIf(official -> official.username().equals("bj"));

        assertThat(check(unit(), ministry())).contains("/stages/0 route-units-without-official");
    }

    @Test
    void finds_that_one_person_could_fill_both_eyes() {
        officials.add(official("m3", "CN-GD", UNIT_APPROVER, MINISTRY));

        assertThat(check(unit(), ministry()))
                .contains("/stages/1 route-same-person")
                .doesNotContain("/stages route-too-few-officials");
    }

    @Test
    void finds_that_nobody_else_is_there_for_the_second_eyes() {
        officials.clear();
        officials.add(official("alone", "CN-GD", UNIT_APPROVER, MINISTRY));

        assertThat(check(unit(), ministry())).contains("/stages route-too-few-officials");
    }

    @Test
    void finds_more_stages_of_a_role_than_people_who_hold_it() {
        assertThat(check(ministry(), stage("two", MINISTRY, StageScope.MINISTRY)))
                .contains("/stages/1 route-role-twice")
                .doesNotContain("/stages route-too-few-officials");
        assertThat(check(ministry(), stage("two", MINISTRY, StageScope.MINISTRY), ministry()))
                .contains("/stages/2 route-name-twice", "/stages route-too-few-officials");
        assertThat(check(unit(), stage("two", UNIT_APPROVER, StageScope.UNIT)))
                .contains("/stages route-too-few-officials");
    }

    @Test
    void finds_units_that_have_too_few_people() {
        officials.add(official("gd2", "CN-GD", UNIT_APPROVER));

        assertThat(check(unit(), stage("two", UNIT_APPROVER, StageScope.UNIT)))
                .contains("/stages route-too-few-in-units");
    }

    @Test
    void blocks_by_errors_and_not_by_warnings() {
        assertThat(findings(unit(), ministry())).extracting(Violation::severity).containsOnly(Severity.WARNING);
        assertThat(RouteCheck.errors(findings(unit(), ministry()))).isZero();

        officials.clear();

        assertThat(RouteCheck.errors(findings(unit(), ministry()))).isEqualTo(3);
    }

    @Test
    void finds_too_few_people_for_the_decisions_of_a_stage() {
        assertThat(check(unit(), needing(2, ministry()))).doesNotContain("/stages route-too-few-officials");
        assertThat(check(unit(), needing(3, ministry()))).contains("/stages route-too-few-officials");
    }

    @Test
    void finds_that_all_stages_could_be_passed_over() {
        assertThat(check(unit(), onlyFor(LATE, ministry()))).contains("/stages/1 route-last-conditional");
        assertThat(check(onlyFor(LATE, unit()), ministry()))
                .doesNotContain("/stages/0 route-last-conditional", "/stages/0 route-condition-not-of-kind");
    }

    @Test
    void finds_a_condition_that_is_never_true_of_such_cases() {
        var overflow = new StageCondition(List.of(), List.of(), true, false);

        assertThat(check(onlyFor(overflow, unit()), ministry())).contains("/stages/0 route-condition-not-of-kind");
        assertThat(check(CaseKind.AMENDMENT, onlyFor(overflow, unit()), ministry()))
                .doesNotContain("/stages/0 route-condition-not-of-kind");
    }

    @Test
    void counts_stages_with_a_condition_apart_from_those_of_every_case() {
        var late = needing(2, onlyFor(LATE, ministry()));

        assertThat(check(unit(), late, ministry()))
                .contains("/stages route-too-few-on-conditions")
                .doesNotContain("/stages route-too-few-officials");
        assertThat(findings(unit(), late, ministry()))
                .filteredOn(finding -> finding.code().equals("route-too-few-on-conditions"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.params()).isEqualTo(Map.of("stages", "2", "count", "2")))
                .extracting(Violation::severity)
                .isEqualTo(Severity.ERROR);

        officials.add(official("m3", null, MINISTRY));
        assertThat(check(unit(), late, ministry())).doesNotContain("/stages route-too-few-on-conditions");
    }

    @Test
    void counts_a_stage_for_some_kinds_of_unit_in_those_units_only() {
        var provinces = new StageCondition(List.of(UnitKind.PROVINCE), List.of(), false, false);
        var stage = onlyFor(provinces, stage("two", UNIT_APPROVER, StageScope.UNIT));

        assertThat(check(unit(), stage, ministry()))
                .contains("/stages route-too-few-in-units")
                .doesNotContain("/stages route-too-few-officials", "/stages route-too-few-on-conditions");

        officials.removeIf(official -> official.username().equals("bj"));
        officials.add(official("gd2", "CN-GD", UNIT_APPROVER));
        assertThat(check(stage, ministry())).noneMatch(finding -> finding.contains("units"));
    }

    @Test
    void finds_that_cases_pass_over_a_stage_that_nobody_decides() {
        officials.clear();
        officials.add(official("s", null, "security-officer"));
        var last = stage("last", "security-officer", StageScope.SECURITY);

        assertThat(check(ministry(), last)).contains("/stages/1 route-stage-unreachable");
        assertThat(check(onlyFor(LATE, ministry()), last)).doesNotContain("/stages/1 route-stage-unreachable");
    }

    private static StageDesign needing(int decisions, StageDesign stage) {
        return design(stage, decisions, stage.condition());
    }

    private static StageDesign onlyFor(StageCondition condition, StageDesign stage) {
        return design(stage, stage.decisions(), condition);
    }

    private static StageDesign design(StageDesign stage, int decisions, StageCondition condition) {
        return new StageDesign(
                stage.name(), stage.role(), stage.scope(), decisions, condition, 5, 1, MINISTRY, List.of());
    }

    private List<String> check(StageDesign... stages) {
        return check(CaseKind.DELEGATION, stages);
    }

    private List<String> check(CaseKind kind, StageDesign... stages) {
        return findings(kind, stages).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private List<Violation> findings(StageDesign... stages) {
        return findings(CaseKind.DELEGATION, stages);
    }

    private List<Violation> findings(CaseKind kind, StageDesign... stages) {
        return new RouteFindings(kind, Arrays.asList(stages), new RouteRoster(officials, UNITS)).all();
    }

    private static StageDesign unit() {
        return stage("unit", UNIT_APPROVER, StageScope.UNIT);
    }

    private static StageDesign ministry() {
        return stage("ministry", MINISTRY, StageScope.MINISTRY);
    }

    private static StageDesign stage(String name, String role, StageScope scope) {
        return new StageDesign(
                new Texts(name, name, name), role, scope, 1, StageCondition.NONE, 5, 1, MINISTRY, List.of());
    }

    private static Official official(String username, @Nullable String unit, String... roles) {
        return new Official(username, Set.of(roles), unit);
    }
}
