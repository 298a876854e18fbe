package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is published stays; tests that publish a route for delegations publish the built-in stages again. */
@DisplayName("Over HTTP, a route")
class RouteApiIT {

    private static final JsonArray BIRTH_DATE =
            Json.createArrayBuilder().add("birthDate").build();

    private final Routes amendments = new Routes("AMENDMENT");
    private final Routes delegations = new Routes("DELEGATION");

    @BeforeAll
    static void read_who_holds_which_role() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void of_every_kind_is_in_force_and_an_auditor_reads_it() {
        var auditor = Users.client("auditor");

        var items =
                auditor.get("/routes").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);

        assertThat(items.stream().filter(route -> route.getBoolean("inForce")).map(route -> route.getString("kind")))
                .containsExactly(
                        "DELEGATION",
                        "AMENDMENT",
                        "LATE_REQUEST",
                        "PARTNER_ORGANISATION",
                        "STAFF_ACCREDITATION",
                        "QUOTA_TRANSFER",
                        "SUSPENSION");
        var first = auditor.get("/routes/DELEGATION/versions/1").expect(200).json();
        assertThat(first.getJsonArray("stages")).hasSize(2);
        assertThat(first.getJsonArray("findings")).isEmpty();
        assertThat(auditor.get("/routes/NOTHING/versions").code()).isEqualTo("route-not-found");
        assertThat(auditor.get("/routes/DELEGATION/versions/999").code()).isEqualTo("route-not-found");
    }

    @Test
    void is_drafted_changed_checked_and_published_and_each_step_leaves_a_record() {
        int number = amendments.draft();
        var reference = "AMENDMENT." + number;

        assertThat(amendments.draftFrom(1).code()).isEqualTo("route-draft-exists");
        assertThat(amendments.publish(number).code()).isEqualTo("route-not-checked");
        amendments.change(number, amendments.builtInWith(0, "workingDays", 4)).expect(200);
        assertThat(state(amendments.check(number).expect(200))).isEqualTo("CHECKED");
        assertThat(state(amendments.change(number, amendments.builtIn()).expect(200)))
                .as("what is changed after the check is a draft again")
                .isEqualTo("DRAFT");
        assertThat(amendments.publish(number).code()).isEqualTo("route-not-checked");
        amendments.check(number).expect(200);
        assertThat(state(amendments.publish(number).expect(200))).isEqualTo("PUBLISHED");

        assertThat(amendments.inForce()).isEqualTo(number);
        assertThat(amendments.change(number, amendments.builtIn()).code()).isEqualTo("route-published");
        assertThat(amendments.check(number).code()).isEqualTo("route-published");
        assertThat(records(reference, "ROUTE_DRAFTED")).isEqualTo(1);
        assertThat(records(reference, "ROUTE_CHANGED")).isGreaterThanOrEqualTo(2);
        assertThat(records(reference, "ROUTE_CHECKED")).isGreaterThanOrEqualTo(2);
        assertThat(records(reference, "ROUTE_PUBLISHED")).isEqualTo(1);
    }

    @Test
    void is_changed_by_whoever_saw_it_as_it_is() {
        int number = amendments.draft();
        var seen = amendments.get(number).etag();
        var changed = amendments
                .change(number, amendments.builtInWith(0, "workingDays", 4))
                .expect(200);
        assertThat(state(changed)).isEqualTo("DRAFT");
        assertThat(Users.client("admin")
                        .put(amendments.path(number), object("stages", amendments.builtIn()), seen)
                        .status())
                .isEqualTo(412);
        assertThat(Users.client("admin")
                        .put(amendments.path(number), object("stages", amendments.builtIn()), "")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void is_refused_with_all_findings_at_once() {
        int number = amendments.draft();
        var stages = amendments.builtInWith(1, "role", "security-officer");
        stages = Routes.with(stages, 0, "scope", "HOST");
        amendments.change(number, stages).expect(200);

        var checked = amendments.check(number).expect(200);

        assertThat(state(checked)).isEqualTo("DRAFT");
        assertThat(checked.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding -> finding.getString("pointer") + " " + finding.getString("code"))
                .contains("/stages/0 route-scope-not-of-role", "/stages/1 route-role-not-of-kind");
        assertThat(amendments.publish(number).code()).isEqualTo("route-not-checked");
    }

    @Test
    void takes_no_field_that_there_is_not_and_no_reminder_before_the_stage_begins() {
        int number = amendments.draft();
        var stages = amendments.builtInWith(0, "reminderDays", 9);
        stages = Routes.with(
                stages,
                1,
                "returnable",
                Json.createArrayBuilder().add("shoeSize").build());

        var refused = amendments.change(number, stages).expect(422);

        assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(violation -> violation.getString("pointer") + " " + violation.getString("code"))
                .containsExactly(
                        "/stages/0/reminderDays route-reminder-early", "/stages/1/returnable route-field-unknown");
    }

    @Test
    void stays_what_it_was_for_a_case_that_runs() {
        var before = Guangdong.submittedWith(1);
        int first = before.seenBy(Guangdong.approver()).getInt("routeVersion");
        try {
            int second = delegations.publishStages(delegations.builtInWith(0, "workingDays", 7));
            var after = Guangdong.submittedWith(1);

            assertThat(before.seenBy(Guangdong.approver()).getInt("routeVersion"))
                    .isEqualTo(first);
            assertThat(firstStage(before).getInt("workingDays")).isEqualTo(5);
            assertThat(after.seenBy(Guangdong.approver()).getInt("routeVersion"))
                    .isEqualTo(second);
            assertThat(firstStage(after).getInt("workingDays")).isEqualTo(7);
            assertThat(runningCases(delegations.get(first))).isPositive();
            assertThat(runningCases(delegations.get(second))).isEqualTo(1);
        } finally {
            delegations.publishStages(delegations.builtIn());
        }
    }

    @Test
    void sends_back_what_it_may_and_nothing_else_also_in_bulk() {
        try {
            delegations.publishStages(delegations.builtInWith(0, "returnable", BIRTH_DATE));
            var delegation = Guangdong.draft();
            var member = delegation.add("HEAD").getString("id");
            delegation.submit().expect(200);
            var approver = Guangdong.approver();

            assertThat(delegation.giveBack(approver).code()).isEqualTo("return-beyond-fields");
            assertThat(delegation
                            .giveBack(approver, object("member", member, "field", "employer", "text", "x"))
                            .code())
                    .isEqualTo("return-beyond-fields");
            assertThat(delegation.giveBack(approver, object("text", "x")).code())
                    .isEqualTo("return-beyond-fields");
            assertThat(bulkReturnOf(delegation)).isEqualTo("return-beyond-fields");
            delegation
                    .giveBack(approver, object("member", member, "field", "birthDate", "text", "Please check"))
                    .expect(201);
        } finally {
            delegations.publishStages(delegations.builtIn());
        }
    }

    /** Whatever the application is made to do. */
    @Test
    void that_is_published_cannot_be_changed_in_the_database_either() throws SQLException {
        amendments.draft();
        for (var sql : new String[] {
            "update approval_route set state = 'DRAFT', published_at = null where state = 'PUBLISHED'",
            "update approval_route set number = number + 100 where state = 'PUBLISHED'",
            "update approval_stage set working_days = 9 where position = 1",
            "delete from approval_stage where position = 2",
            "insert into approval_stage select route_id, 9, role, scope, working_days, name_zh, name_en, name_de, escalation_role,"
                    + " reminder_days, returnable from approval_stage where position = 1",
            "update approval_route set state = 'PUBLISHED', published_at = now() where state = 'DRAFT'",
            "update approval_case set route_id = (select id from approval_route where kind = 'AMENDMENT' and number = 1)"
        }) {
            try (var connection = World.shared().database().asApplication();
                    var statement = connection.createStatement()) {
                assertThat(stateOf(() -> statement.executeUpdate(sql))).as(sql).isEqualTo("23000");
            }
        }
    }

    private static String bulkReturnOf(Guangdong delegation) {
        var seen = delegation.seenBy(Guangdong.approver());
        var one = object(
                "reference", seen.getString("reference"),
                "revision", seen.getInt("revision"),
                "version", seen.getInt("version"));
        var bulk = Guangdong.approver()
                .post(
                        "/bulk-decisions",
                        object(
                                "outcome",
                                "RETURN",
                                "reason",
                                Guangdong.reason("INCOMPLETE"),
                                "cases",
                                Json.createArrayBuilder().add(one).build()))
                .expect(201)
                .json();
        return Guangdong.approver()
                .get("/bulk-decisions/" + bulk.getString("id") + "/items")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code", "");
    }

    private static JsonObject firstStage(Guangdong delegation) {
        return delegation.seenBy(Guangdong.approver()).getJsonArray("route").getJsonObject(0);
    }

    private static int runningCases(Answer route) {
        return route.json().getJsonObject("summary").getInt("runningCases");
    }

    private static String state(Answer route) {
        return route.json().getJsonObject("summary").getString("state");
    }

    private static int records(String reference, String action) {
        return AuditTrail.records("ROUTE", reference, action);
    }

    private static String stateOf(SqlWork work) {
        try {
            work.run();
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private interface SqlWork {
        void run() throws SQLException;
    }
}
