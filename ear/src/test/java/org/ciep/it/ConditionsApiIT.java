package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test publishes the built-in stages again. Guangdong is a province. */
@DisplayName("Over HTTP, a stage with a condition")
class ConditionsApiIT {

    private final Routes routes = new Routes("DELEGATION");

    @BeforeAll
    static void read_who_holds_which_role() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_passed_over_where_it_does_not_hold_and_the_case_says_so() {
        var delegation = submittedOn("MUNICIPALITY");

        var stage =
                delegation.seenBy(Guangdong.approver()).getJsonArray("route").getJsonObject(1);
        assertThat(stage.getString("state")).isEqualTo("SKIPPED");
        assertThat(stage.getString("skipped")).isEqualTo("UNIT_KIND");
        var skipped = explain(delegation).getJsonArray("skipped").getJsonObject(0);
        assertThat(skipped.getInt("position")).isEqualTo(2);
        assertThat(skipped.getString("because")).isEqualTo("UNIT_KIND");
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        assertThat(delegation.stage().getInt("position")).isEqualTo(3);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);
        assertThat(delegation.delegation().getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void is_passed_over_in_the_next_round_as_well() {
        var delegation = submittedOn("MUNICIPALITY");
        delegation.giveBack(Guangdong.approver()).expect(201);

        delegation.submit().expect(200);

        assertThat(skippedBecause(delegation)).isEqualTo("UNIT_KIND");
    }

    @Test
    void is_decided_where_it_holds() {
        var delegation = submittedOn("PROVINCE", "CORPS");

        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);

        assertThat(delegation.stage().getInt("position")).isEqualTo(2);
        assertThat(explain(delegation).getJsonArray("skipped")).isEmpty();
        assertThat(delegation.decide(Guangdong.ministry(), "APPROVE").code()).isEqualTo("not-this-stage");
        delegation.decide(Users.client("host"), "APPROVE").expect(201);
        assertThat(delegation.stage().getInt("position")).isEqualTo(3);
    }

    @Test
    void is_not_there_for_those_who_would_decide_it() {
        var passedOver = submittedOn("MUNICIPALITY");
        var decided = submittedOn("PROVINCE");
        var host = Users.client("host");

        assertThat(host.get("/cases/" + passedOver.caseReference()).status()).isEqualTo(404);
        assertThat(host.get("/cases/" + decided.caseReference()).status()).isEqualTo(200);
    }

    @Test
    void asks_whether_a_delegation_came_late_and_remembers_it_in_the_next_round() {
        try {
            routes.publishStages(Routes.with(
                    routes.builtInBeforeLast("host-reviewer", "HOST"), 1, "condition", Routes.condition(true)));
            var inTime = Guangdong.submittedWith(1);
            var late = Guangdong.draftOf(1);
            nominationIsOver(late.edition);
            late.submit().expect(200);

            assertThat(skippedBecause(inTime)).isEqualTo("LATE");
            assertThat(skippedBecause(late)).isEmpty();
            late.giveBack(Guangdong.approver()).expect(201);
            late.submit().expect(200);
            assertThat(skippedBecause(late)).isEmpty();
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    @Test
    void keeps_its_case_for_a_case_that_runs() {
        var before = submittedOn("MUNICIPALITY");
        var after = submittedOn("PROVINCE");

        assertThat(skippedBecause(before)).isEqualTo("UNIT_KIND");
        assertThat(skippedBecause(after)).isEmpty();
    }

    @Test
    void is_refused_at_the_end_of_a_route_and_where_nothing_is_known_of_it() {
        var stages = routes.builtInWith(1, "condition", Routes.condition(false, "PROVINCE"));
        var media = Json.createObjectBuilder(Routes.condition(false))
                .add("categories", Json.createArrayBuilder().add("MEDIA"))
                .build();
        int number = routes.draft();
        try {
            routes.change(number, Routes.with(stages, 0, "condition", media)).expect(200);

            var checked = routes.check(number).expect(200).json();

            assertThat(checked.getJsonArray("findings").getValuesAs(JsonObject.class))
                    .extracting(finding -> finding.getString("pointer") + " " + finding.getString("code"))
                    .contains("/stages/0 route-condition-not-of-kind", "/stages/1 route-last-conditional");
            assertThat(routes.publish(number).code()).isEqualTo("route-not-checked");
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    /** Whatever the application is made to do. */
    @Test
    void that_is_passed_over_takes_no_decision_in_the_database_and_stays_so() throws SQLException {
        var reference = submittedOn("MUNICIPALITY").caseReference();

        refused("approval_decision_skip_ck", """
                insert into approval_decision (id, case_id, round, stage, seat, turn, seen_version, outcome, decided_by,
                  decided_by_name, decided_at, version)
                select gen_random_uuid(), id, round, 2, 1, 1, 0, 'APPROVE', 'host', 'x', current_timestamp, 0
                from approval_case where reference = '%s'""".formatted(reference));
        refused("is final", "delete from case_skip");
        refused("is final", "update case_skip set because = 'LATE'");
    }

    @Test
    void that_holds_is_not_passed_over_in_the_database() throws SQLException {
        var delegation = submittedOn("PROVINCE");
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);

        refused(
                "approval_case_seats_ck",
                "update approval_case set stage = 3 where reference = '%s'".formatted(delegation.caseReference()));
    }

    private static void refused(String message, String sql) throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining(message);
        }
    }

    /** With a stage of the host city in between, for these kinds of unit. */
    private Guangdong submittedOn(String... unitKinds) {
        try {
            routes.publishStages(routes.builtInBeforeLast("host-reviewer", "HOST", unitKinds));
            return Guangdong.submittedWith(1);
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    private static String skippedBecause(Guangdong delegation) {
        return delegation
                .seenBy(Guangdong.ministry())
                .getJsonArray("route")
                .getJsonObject(1)
                .getString("skipped", "");
    }

    private static JsonObject explain(Guangdong delegation) {
        return Guangdong.ministry()
                .get("/cases/" + delegation.caseReference() + "/explanation")
                .expect(200)
                .json();
    }

    /** The nomination ended yesterday, and the confirmation has begun. */
    private static void nominationIsOver(int edition) {
        var now = Users.now();
        var yesterday = now.minus(1, ChronoUnit.DAYS);
        var later = now.plus(30, ChronoUnit.DAYS);
        var windows = Json.createArrayBuilder()
                .add(window("NOMINATION", now.minus(9, ChronoUnit.DAYS), yesterday))
                .add(window("CONFIRMATION", yesterday, later));
        var plan = Json.createObjectBuilder(Editions.plan(edition, yesterday, later))
                .remove("number")
                .add("windows", windows);
        var admin = Users.client("admin");
        var address = "/editions/" + edition;
        admin.put(address, plan.build(), admin.get(address).etag()).expect(200);
    }

    private static JsonObject window(String kind, Instant opensAt, Instant closesAt) {
        return object("kind", kind, "opensAt", opensAt, "closesAt", closesAt);
    }
}
