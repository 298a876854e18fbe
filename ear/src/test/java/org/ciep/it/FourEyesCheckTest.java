package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ciep.it.FourEyesCheck.Breach;
import org.ciep.it.FourEyesCheck.Rule;
import org.ciep.it.FourEyesModel.Seat;
import org.ciep.it.FourEyesModel.Stage;
import org.ciep.it.FourEyesTrail.Act;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of four eyes")
class FourEyesCheckTest {

    private static final Instant START = Instant.parse("2022-03-15T02:00:00Z");
    private static final String UNIT = "unit-approver";
    private static final String MINISTRY = "ministry-approver";
    private static final String HOST = "host-reviewer";
    private static final String EDITOR = "delegation-editor";

    private final FourEyesModel model = new FourEyesModel();
    private final List<Act> trail = new ArrayList<>();
    private Instant now = START;

    @BeforeEach
    void seats() {
        model.seat(new Seat("editor", Set.of(EDITOR), "CN-A"));
        model.seat(new Seat("both", Set.of(EDITOR, UNIT), "CN-A"));
        model.seat(new Seat("one", Set.of(UNIT), "CN-A"));
        model.seat(new Seat("other", Set.of(UNIT), "CN-A"));
        model.seat(new Seat("elsewhere", Set.of(UNIT), "CN-B"));
        model.seat(new Seat("ministry", Set.of(MINISTRY), null));
        model.seat(new Seat("two", Set.of(UNIT, MINISTRY), "CN-A"));
        model.route(7, List.of(new Stage(UNIT, true, 1), new Stage(MINISTRY, false, 1)));
        did("editor", "DELEGATION_OPENED", Map.of());
        did("both", "MEMBER_ADDED", Map.of());
        did("editor", "DELEGATION_SUBMITTED", Map.of("revision", "1"));
    }

    @Test
    void finds_nothing_where_other_eyes_revoke_and_others_decide_anew() {
        approve("one", 1, 1);
        revoke("other", 1, 1);
        approve("two", 1, 1);
        did("ministry", "CASE_APPROVED", at(1, 2));

        assertThat(rules()).isEmpty();
    }

    @Test
    void accepts_both_stages_a_return_and_the_same_stage_in_the_next_round() {
        did("one", "CASE_RETURNED", at(1, 1));
        did("both", "MEMBER_CHANGED", Map.of());
        approve("one", 2, 1);
        name("ministry", "two", 60);
        decideFor("two", "ministry", "CASE_APPROVED", 2, 2);

        assertThat(rules()).isEmpty();
    }

    @Test
    void names_who_decides_what_they_edited() {
        approve("both", 1, 1);

        assertThat(rules()).containsExactly(Rule.CONTRIBUTOR);
    }

    @Test
    void names_who_decides_at_two_stages_also_in_another_round() {
        approve("two", 1, 1);
        did("ministry", "CASE_RETURNED", at(1, 2));
        approve("one", 2, 1);
        did("two", "CASE_APPROVED", at(2, 2));

        assertThat(rules()).containsExactly(Rule.TWICE);
    }

    @Test
    void names_who_decides_again_after_a_revocation_or_revokes_the_own_decision() {
        approve("one", 1, 1);
        revoke("one", 1, 1);
        approve("one", 1, 1);

        assertThat(rules()).containsExactly(Rule.TWICE, Rule.TWICE);
    }

    @Test
    void names_two_outcomes_of_a_stage_and_a_stage_left_out() {
        approve("one", 1, 1);
        did("other", "CASE_RETURNED", at(1, 1));
        did("ministry", "CASE_APPROVED", at(2, 2));

        assertThat(rules()).containsExactly(Rule.OUTCOME, Rule.OUTCOME);
    }

    @Test
    void counts_the_approvals_that_a_stage_wants() {
        model.route(7, List.of(new Stage(UNIT, true, 2), new Stage(MINISTRY, false, 1)));
        did("one", "APPROVAL_GIVEN", at(1, 1));
        approve("other", 1, 1);
        did("ministry", "CASE_RETURNED", at(1, 2));
        did("one", "APPROVAL_GIVEN", at(2, 1));
        did("ministry", "CASE_APPROVED", at(2, 2));
        did("other", "APPROVAL_GIVEN", at(2, 1));

        assertThat(rules()).containsExactly(Rule.OUTCOME, Rule.OUTCOME);
    }

    @Test
    void counts_a_deputy_and_the_represented_official_both() {
        name("one", "two", 60);
        decideFor("two", "one", "STAGE_APPROVED", 1, 1);
        did("two", "CASE_APPROVED", at(1, 2));

        assertThat(rules()).containsExactly(Rule.TWICE);
    }

    @Test
    void names_a_deputy_for_somebody_who_may_not() {
        name("both", "other", 60);
        decideFor("other", "both", "STAGE_APPROVED", 1, 1);

        assertThat(rules()).containsExactly(Rule.EXCLUDED);
    }

    @Test
    void names_a_deputy_whose_time_is_over_or_was_ended_or_has_not_begun() {
        name("one", "other", 60);
        later(Duration.ofMinutes(2));
        decideFor("other", "one", "STAGE_APPROVED", 1, 1);
        revoke("two", 1, 1);
        did("one", "DEPUTY_NAMED", naming("elsewhere", now.plusSeconds(100), 600), "one");
        decideFor("elsewhere", "one", "STAGE_APPROVED", 2, 1);

        assertThat(rules()).containsExactly(Rule.DEPUTY, Rule.DEPUTY);
    }

    @Test
    void names_a_deputy_who_was_ended() {
        var naming = naming("other", now, 600);
        did("one", "DEPUTY_NAMED", naming, "one");
        did("one", "DEPUTY_ENDED", naming, "one");
        decideFor("other", "one", "STAGE_APPROVED", 1, 1);

        assertThat(rules()).containsExactly(Rule.DEPUTY);
    }

    @Test
    void names_a_cascade_and_a_role_that_was_taken_away() {
        approve("one", 1, 1);
        name("other", "two", 60);
        decideFor("two", "other", "CASE_APPROVED", 1, 2);
        model.absent("ministry", MINISTRY, START, START.plusSeconds(600));
        name("ministry", "elsewhere", 60);
        decideFor("elsewhere", "ministry", "CASE_REJECTED", 2, 2);

        assertThat(rules()).containsExactly(Rule.CASCADE, Rule.CASCADE, Rule.OUTCOME);
    }

    @Test
    void names_another_unit_and_another_role() {
        approve("elsewhere", 1, 1);
        did("other", "CASE_APPROVED", at(1, 2));

        assertThat(rules()).containsExactly(Rule.SCOPE, Rule.SCOPE);
    }

    @Test
    void names_a_deputy_without_the_other_name() {
        name("one", "other", 60);
        add("other", null, "STAGE_APPROVED", with(at(1, 1), "represented", "one"), "7-D-1");

        assertThat(rules()).containsExactly(Rule.DEPUTY);
    }

    @Test
    void accepts_two_people_at_a_stage_other_eyes_for_a_seat_and_a_stage_that_is_passed_over() {
        model.route(7, List.of(new Stage(UNIT, true, 2), elsewhereOnly(), new Stage(MINISTRY, false, 1)));
        model.seat(new Seat("third", Set.of(UNIT), "CN-A"));
        did("one", "APPROVAL_GIVEN", at(1, 1));
        approve("other", 1, 1);
        revoke("two", 1, 1);
        approve("third", 1, 1);
        did("ministry", "CASE_APPROVED", at(1, 3));

        assertThat(rules()).isEmpty();
    }

    @Test
    void names_who_takes_two_seats_and_a_stage_that_moves_on_with_one_of_them_revoked() {
        model.route(7, List.of(new Stage(UNIT, true, 2), new Stage(MINISTRY, false, 1)));
        did("one", "APPROVAL_GIVEN", at(1, 1));
        approve("one", 1, 1);
        did("ministry", "CASE_RETURNED", at(1, 2));
        did("one", "APPROVAL_GIVEN", at(2, 1));
        approve("other", 2, 1);
        revoke("two", 2, 1);
        did("ministry", "CASE_APPROVED", at(2, 2));

        assertThat(rules()).containsExactly(Rule.TWICE, Rule.OUTCOME);
    }

    @Test
    void names_a_stage_that_moves_on_or_ends_too_early_or_does_not_end() {
        model.route(7, List.of(new Stage(UNIT, true, 2), new Stage(MINISTRY, false, 1)));
        approve("one", 1, 1);
        did("one", "APPROVAL_GIVEN", at(2, 1));
        did("other", "CASE_APPROVED", at(2, 1));
        did("one", "APPROVAL_GIVEN", at(3, 1));
        approve("other", 3, 1);
        approve("ministry", 3, 2);

        assertThat(rules()).containsExactly(Rule.OUTCOME, Rule.OUTCOME, Rule.OUTCOME);
    }

    @Test
    void names_a_decision_where_a_case_passes_over_and_a_stage_that_it_must_not_pass_over() {
        model.seat(new Seat("host", Set.of(HOST), null));
        var here = new Stage(HOST, false, 1, Set.of("CN-A"));
        model.route(7, List.of(new Stage(UNIT, true, 1), elsewhereOnly(), here, new Stage(MINISTRY, false, 1)));
        approve("one", 1, 1);
        approve("host", 1, 2);
        approve("one", 2, 1);
        did("ministry", "CASE_APPROVED", at(2, 4));

        assertThat(rules()).containsExactly(Rule.OUTCOME, Rule.OUTCOME);
    }

    private static Stage elsewhereOnly() {
        return new Stage(HOST, false, 1, Set.of("CN-B"));
    }

    private List<Rule> rules() {
        return new FourEyesCheck(model)
                .breaches(trail).stream().map(Breach::rule).toList();
    }

    private void approve(String official, int revision, int stage) {
        did(official, "STAGE_APPROVED", at(revision, stage));
    }

    private void revoke(String official, int revision, int stage) {
        did(official, "DECISION_REVOKED", at(revision, stage));
    }

    private void name(String represented, String deputy, int seconds) {
        did(represented, "DEPUTY_NAMED", naming(deputy, now, seconds), represented);
    }

    private static Map<String, String> naming(String deputy, Instant from, int seconds) {
        return Map.of(
                "deputy", deputy,
                "from", from.toString(),
                "until", from.plusSeconds(seconds).toString());
    }

    private void decideFor(String deputy, String represented, String action, int revision, int stage) {
        add(deputy, represented, action, with(at(revision, stage), "represented", represented), "7-D-1");
    }

    private static Map<String, String> at(int revision, int stage) {
        return Map.of("revision", String.valueOf(revision), "stage", String.valueOf(stage));
    }

    private static Map<String, String> with(Map<String, String> details, String name, String value) {
        var more = new HashMap<>(details);
        more.put(name, value);
        return more;
    }

    private void did(String actor, String action, Map<String, String> details) {
        did(actor, action, details, "7-D-1");
    }

    private void did(String actor, String action, Map<String, String> details, String object) {
        add(actor, null, action, details, object);
    }

    private void add(
            String actor, @Nullable String onBehalfOf, String action, Map<String, String> details, String object) {
        later(Duration.ofSeconds(1));
        var roles = model.rolesOf(actor, now);
        trail.add(new Act(now, actor, onBehalfOf, roles, action, object, "7-CN-A", 7, "CN-A", details));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }
}
