package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The unit and the ministry decide twice each; afterwards the built-in stages are in force again. */
@DisplayName("Over HTTP, a stage that needs two decisions")
class SeatsApiIT {

    private static final Routes ROUTES = new Routes("DELEGATION");

    private final ApiClient ministry = Guangdong.ministry();
    private final ApiClient ministry2 = Users.client("ministry2");

    @BeforeAll
    static void publish_a_route_with_two_decisions_at_both_stages() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
        ROUTES.publishStages(Routes.with(ROUTES.builtInWith(0, "decisions", 2), 1, "decisions", 2));
    }

    @AfterAll
    static void publish_the_built_in_stages_again() {
        ROUTES.publishStages(ROUTES.builtIn());
    }

    @Test
    void waits_for_somebody_else_after_the_first_one() {
        var delegation = atTheMinistry();

        delegation.decide(ministry, "APPROVE").expect(201);

        var seen = delegation.seenBy(ministry2);
        var stage = seen.getJsonArray("route").getJsonObject(1);
        assertThat(seen.getString("status")).isEqualTo("OPEN");
        assertThat(seen.getBoolean("mayDecide")).isTrue();
        assertThat(stage.getString("state")).isEqualTo("CURRENT");
        assertThat(stage.getInt("given")).isEqualTo(1);
        assertThat(stage.getInt("needed")).isEqualTo(2);
        assertThat(stage.getJsonArray("decisions")).hasSize(1);
        assertThat(stage).doesNotContainKey("decidedBy");
        assertThat(isWaitingFor(ministry, delegation)).isFalse();
        assertThat(isWaitingFor(ministry2, delegation)).isTrue();
        assertThat(AuditTrail.records("CASE", delegation.caseReference(), "APPROVAL_GIVEN"))
                .isEqualTo(2);
    }

    @Test
    void is_finished_by_two_different_people_and_never_by_one() {
        var delegation = atTheMinistry();
        delegation.decide(ministry, "APPROVE").expect(201);

        assertThat(delegation.decide(ministry, "APPROVE").code()).isEqualTo("already-decided");
        delegation.decide(ministry2, "APPROVE").expect(201);

        var seen = delegation.seenBy(ministry);
        assertThat(seen.getString("status")).isEqualTo("APPROVED");
        assertThat(seen.getJsonArray("decisions")).hasSize(4);
        var stage = seen.getJsonArray("route").getJsonObject(1);
        assertThat(stage.getString("state")).isEqualTo("DONE");
        assertThat(stage.getInt("given")).isEqualTo(2);
        assertThat(stage.getJsonArray("decisions").getValuesAs(JsonObject.class))
                .extracting(decision -> decision.getString("decidedBy"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void does_not_take_the_second_one_from_the_same_person_as_a_deputy_either() {
        var deputies = Deputies.known();
        deputies.name("ministry2", "ministry");
        try {
            var delegation = atTheMinistry();
            delegation.decide(ministry, "APPROVE").expect(201);
            assertThat(delegation
                            .decide(ministry, "APPROVE", "onBehalfOf", "ministry2")
                            .code())
                    .isEqualTo("already-decided");

            var other = atTheMinistry();
            other.decide(ministry, "APPROVE", "onBehalfOf", "ministry2").expect(201);
            assertThat(other.decide(ministry2, "APPROVE").code()).isEqualTo("already-decided");
            assertThat(other.decide(ministry, "APPROVE").code()).isEqualTo("already-decided");
        } finally {
            deputies.endAll();
        }
    }

    @Test
    void says_why_it_still_waits_and_for_whom() {
        var delegation = atTheMinistry();
        delegation.decide(ministry, "APPROVE").expect(201);

        var explained = ministry2
                .get("/cases/" + delegation.caseReference() + "/explanation")
                .expect(200)
                .json();

        assertThat(explained.getJsonObject("stage").getInt("needed")).isEqualTo(2);
        assertThat(explained.getJsonObject("stage").getInt("given")).isEqualTo(1);
        assertThat(explained.getBoolean("mayDecide")).isTrue();
        assertThat(explained.getJsonArray("officials").getValuesAs(JsonObject.class))
                .extracting(official -> official.getString("whyNot", "may"))
                .contains("may", "already-decided");
    }

    @Test
    void is_bound_to_what_was_seen_before_the_first_one() {
        var delegation = atTheMinistry();
        var seen = delegation.seenBy(ministry2);
        delegation.decide(ministry, "APPROVE").expect(201);

        var late = delegation.decideAsSeen(ministry2, seen, "APPROVE");

        assertThat(late.code()).isEqualTo("case-changed");
        assertThat(late.json().getJsonObject("changed").getJsonArray("decisions"))
                .hasSize(1);
    }

    @Test
    void ends_with_one_return_and_begins_anew_in_the_next_round() {
        var delegation = atTheMinistry();
        delegation.decide(ministry, "APPROVE").expect(201);
        delegation.giveBack(ministry2).expect(201);
        assertThat(delegation.seenBy(ministry).getString("status")).isEqualTo("RETURNED");

        delegation.submit().expect(200);
        var first = delegation.seenBy(ministry).getJsonArray("route").getJsonObject(0);

        assertThat(first.getString("state")).isEqualTo("CURRENT");
        assertThat(first.getInt("given")).isZero();
    }

    @Test
    void gives_a_revoked_seat_to_other_eyes() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        revoke(delegation, Users.client("approver2.gd"));

        var waiting =
                delegation.seenBy(Users.client("both.gd")).getJsonArray("route").getJsonObject(0);
        assertThat(waiting.getInt("given")).isZero();
        assertThat(waiting.getJsonObject("revoked").getString("outcome")).isEqualTo("APPROVE");
        delegation.decide(Users.client("both.gd"), "APPROVE").expect(201);
        delegation.decide(Users.client("unitministry.gd"), "APPROVE").expect(201);

        assertThat(delegation.stage().getInt("position")).isEqualTo(2);
        assertThat(delegation
                        .seenBy(ministry)
                        .getJsonArray("route")
                        .getJsonObject(0)
                        .getInt("given"))
                .isEqualTo(2);
    }

    @Test
    void goes_back_to_one_approval_when_the_second_one_is_revoked() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Users.client("approver2.gd"), "APPROVE").expect(201);
        revoke(delegation, Users.client("both.gd"));

        var stage = delegation.stage();
        assertThat(stage.getInt("position")).isEqualTo(1);
        assertThat(stage.getInt("given")).isEqualTo(1);
        delegation.decide(Users.client("unitministry.gd"), "APPROVE").expect(201);
        assertThat(delegation.stage().getInt("position")).isEqualTo(2);
    }

    @Test
    void is_decided_in_bulk_by_each_of_two() {
        var delegation = atTheMinistry();

        assertThat(bulk(ministry, delegation).getInt("decided")).isEqualTo(1);
        assertThat(bulk(ministry, delegation).getInt("refused")).isEqualTo(1);
        assertThat(bulk(ministry2, delegation).getInt("decided")).isEqualTo(1);
        assertThat(delegation.seenBy(ministry).getString("status")).isEqualTo("APPROVED");
    }

    /** Whatever the application is made to do. */
    @Test
    void has_no_third_seat_and_no_second_one_for_the_same_person_in_the_database() throws SQLException {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        var reference = delegation.caseReference();

        refused(reference, 3, 1, "both.gd", "approval_decision_seat_ck");
        refused(reference, 1, 1, "both.gd", "approval_decision_stage_uk");
        refused(reference, 2, 2, "both.gd", "approval_decision_turn_");
        refused(reference, 2, 1, "approver.gd", "approval_decision_official_uk");
    }

    /** By hand, too: not forward, not into a round that begins in the middle, not to the end; also not on what was revoked. */
    @Test
    void lets_no_case_move_on_or_end_in_the_database_while_a_seat_is_empty() throws SQLException {
        var one = Guangdong.submittedWith(1);
        one.decide(Guangdong.approver(), "APPROVE").expect(201);
        var revoked = atTheMinistry();
        revoke(revoked, Users.client("both.gd"));
        var last = atTheMinistry();
        last.decide(ministry, "APPROVE").expect(201);

        for (var delegation : List.of(one, revoked)) {
            assertStays(delegation, "stage = 2");
            assertStays(delegation, "stage = 2, round = round + 1");
        }
        for (var delegation : List.of(one, revoked, last)) {
            assertStays(delegation, "status = 'APPROVED', due_at = null, remind_at = null");
        }
        last.decide(ministry2, "APPROVE").expect(201);
    }

    private static void assertStays(Guangdong delegation, String change) throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var statement = connection.createStatement()) {
            var update =
                    "update approval_case set " + change + " where reference = '" + delegation.caseReference() + "'";

            assertThatThrownBy(() -> statement.executeUpdate(update)).hasMessageContaining("approval_case_seats_ck");
        }
    }

    private static void refused(String reference, int seat, int turn, String official, String constraint)
            throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var insert = connection.prepareStatement("""
                        insert into approval_decision (id, case_id, round, stage, seat, turn, seen_version, outcome, reason_code,
                          reason_text, decided_by, decided_by_name, decided_at, version)
                        select gen_random_uuid(), c.id, c.round, 1, ?, ?, 0, 'APPROVE', 'OTHER', 'x', ?, 'x', current_timestamp, 0
                        from approval_case c where c.reference = ?""")) {
            insert.setInt(1, seat);
            insert.setInt(2, turn);
            insert.setString(3, official);
            insert.setString(4, reference);

            assertThatThrownBy(insert::executeUpdate).hasMessageContaining(constraint);
        }
    }

    /** Both approvals of the unit are there. */
    private static Guangdong atTheMinistry() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Users.client("approver2.gd"), "APPROVE").expect(201);
        return delegation;
    }

    private static boolean isWaitingFor(ApiClient official, Guangdong delegation) {
        var waiting = official.get("/cases?view=waiting&edition=" + delegation.edition)
                .expect(200)
                .json();
        return waiting.getInt("total") == 1;
    }

    private static void revoke(Guangdong delegation, ApiClient revoker) {
        var seen = delegation.seenBy(revoker);
        var revocation = object(
                "revision",
                seen.getInt("revision"),
                "version",
                seen.getInt("version"),
                "reason",
                Guangdong.reason("INCORRECT"));
        revoker.post("/cases/" + seen.getString("reference") + "/revocations", revocation)
                .expect(201);
    }

    private static JsonObject bulk(ApiClient official, Guangdong delegation) {
        var seen = delegation.seenBy(official);
        var one = object(
                "reference", seen.getString("reference"),
                "revision", seen.getInt("revision"),
                "version", seen.getInt("version"));
        var cases = Json.createArrayBuilder().add(one).build();
        var prepared = official.post("/bulk-decisions", object("outcome", "APPROVE", "cases", cases))
                .expect(201)
                .json();
        return official.post("/bulk-decisions/" + prepared.getString("id") + "/steps", object())
                .expect(200)
                .json();
    }
}
