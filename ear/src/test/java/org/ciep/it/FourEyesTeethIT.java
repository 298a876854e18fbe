package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ciep.it.FourEyesCheck.Breach;
import org.ciep.it.FourEyesCheck.Rule;
import org.ciep.it.FourEyesMatter.Eyes;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The teeth of the walks: on a node where one rule at a time does not hold, the audit trail gives it away. */
@DisplayName("Without one of the rules of approval")
class FourEyesTeethIT {

    private static final int PATIENCE = 25;
    private static final int STEPS = 8;
    private static final int FIRST_EDITION = 7500;

    /** What the database counts and refuses as well, it has to let pass for the rest of the test: these come last. */
    private static final Set<Rule> BY_DATABASE = EnumSet.of(Rule.TWICE, Rule.EXCLUDED);

    /** Who begins where the rule is off: whoever it keeps from deciding. */
    private static final Map<Rule, List<Eyes>> TEMPTED = new EnumMap<>(Map.of(
            Rule.CONTRIBUTOR, List.of(new Eyes("unruled.both", null)),
            Rule.DEPUTY, List.of(),
            Rule.CASCADE,
                    List.of(
                            new Eyes("unruled.two", "unruled.ministry"),
                            new Eyes("unruled.ministry", "unruled.approver")),
            Rule.SCOPE, List.of(new Eyes("unruled.other", null)),
            Rule.TWICE, List.of(new Eyes("unruled.two", null), new Eyes("unruled.two", null)),
            Rule.EXCLUDED, List.of(new Eyes("unruled.approver", "unruled.both"))));

    private static Postgres.@Nullable Database database;
    private static @Nullable WildFlyNode node;

    private final List<String> found = new ArrayList<>();
    private final FourEyesModel model = new FourEyesModel();
    private int edition = FIRST_EDITION;

    @BeforeAll
    static void start_a_node_whose_rules_can_be_off() throws SQLException {
        var world = World.shared();
        var own = world.postgres().platformDatabase("unruled");
        database = own;
        node = world.startNodeInTurn(
                "unruled",
                PatchedArchive.withClass(
                        "org/ciep/approval/RuleOff.class",
                        "org/ciep/approval/UnlockedBulkSteps.class",
                        "org/ciep/approval/UnruledActings.class",
                        "org/ciep/approval/UnruledDeciding.class",
                        "org/ciep/approval/UnscopedCases.class",
                        "org/ciep/partner/UnscopedOrganisations.class"),
                own);
        execute("create table ciep.rule_off (rule text)");
        execute("insert into ciep.rule_off values ('NONE')");
        execute("grant select on ciep.rule_off to " + Postgres.APPLICATION);
    }

    @AfterAll
    static void stop_it() {
        node().close();
    }

    @Test
    void the_walks_show_who_decided_what_they_must_not() throws SQLException, InterruptedException {
        var people = people();
        try {
            assertEachCaught(people);
        } finally {
            FourEyesPeople.leave(List.of(people));
        }
        Report.PROOF.add("four eyes: each rule that is off is caught: %s", found);
    }

    private void assertEachCaught(FourEyesPeople people) throws SQLException, InterruptedException {
        for (var rule : EnumSet.complementOf(EnumSet.of(Rule.OUTCOME))) {
            if (!BY_DATABASE.contains(rule)) {
                assertCaught(rule, people);
            }
        }
        execute("alter table ciep.approval_decision disable trigger approval_decision_counted");
        execute("alter table ciep.approval_decision drop constraint approval_decision_official_uk");
        for (var rule : BY_DATABASE) {
            assertCaught(rule, people);
        }
    }

    /** Each window decides what it has read, and the slower one finds that all has changed: what was decided counts as skipped. */
    @Test
    void or_the_lock_of_its_cases_one_bulk_decision_in_two_windows_says_what_is_not()
            throws SQLException, InterruptedException {
        keepVersionsOfItems();
        ruleOff("BULK_LOCK");
        var users = new NodeUsers(node().address());
        var matter = atTheMinistry(users, FIRST_EDITION - 1);
        var ministry = users.client("ministry");
        var address = prepared(ministry, matter);

        Callable<Answer> window = () -> ministry.post(address + "/steps", object());
        var answers = AtOnce.send(List.of(window, window));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(matter.seenBy("auditor").getString("status")).isEqualTo("APPROVED");
        var told = ministry.get(address).expect(200).json();
        assertThat(List.of(told.getInt("decided"), told.getInt("skipped"))).containsExactly(0, 1);
    }

    /** What was decided before the interruption stays, what changed meanwhile is named, and the rest is decided. */
    @Test
    void or_its_long_steps_one_bulk_decision_is_interrupted_and_finished_later() throws SQLException {
        ruleOff("BULK_STEP");
        var users = new NodeUsers(node().address());
        var ministry = users.client("ministry");
        var first = atTheMinistry(users, FIRST_EDITION - 4);
        var second = atTheMinistry(users, FIRST_EDITION - 3);
        var third = atTheMinistry(users, FIRST_EDITION - 2);
        var address = prepared(ministry, first, second, third);

        assertThat(counts(ministry.post(address + "/steps", object()))).containsExactly(2, 1, 0);
        assertThat(unfinished(ministry)).contains(address);
        second.decide("ministry2", "APPROVE").expect(201);
        assertThat(counts(ministry.post(address + "/steps", object()))).containsExactly(1, 1, 1);
        assertThat(counts(ministry.post(address + "/steps", object()))).containsExactly(0, 2, 1);

        assertThat(unfinished(ministry)).doesNotContain(address);
        assertThat(List.of(first, second, third))
                .extracting(matter -> matter.seenBy("auditor").getString("status"))
                .containsOnly("APPROVED");
        assertThat(counts(ministry.post(address + "/steps", object())))
                .as("once more, nothing is left")
                .containsExactly(0, 2, 1);
    }

    /** The teeth of what {@link AuthorizationIT} asks of every operation on an organisation's data. */
    @Test
    void or_the_scope_of_organisations_the_coordinator_of_another_reaches_each_operation() throws SQLException {
        OtherCoordinator.enter();
        var users = new NodeUsers(node().address());
        var calls = new ContractCalls();
        ruleOff("NONE");
        calls.pointAt(AcmeStaff.at(users, database(), FIRST_EDITION - 5));
        ruleOff("ORGANISATION");
        var stranger = users.client(OtherCoordinator.USERNAME);

        for (var operation : calls.ofTheOwnOrganisation()) {
            assertThat(calls.call(operation, stranger).status())
                    .as(operation.id())
                    .isNotEqualTo(404);
        }
    }

    private static NodeCase atTheMinistry(NodeUsers users, int edition) {
        var matter = new NodeCase(users, edition);
        matter.decide("approver.gd", "APPROVE").expect(201);
        return matter;
    }

    /** The address of an approval of these cases that is ready to begin. */
    private static String prepared(ApiClient ministry, NodeCase... matters) {
        var cases = Json.createArrayBuilder();
        for (var matter : matters) {
            var seen = matter.seenBy("ministry");
            cases.add(object(
                    "reference",
                    matter.reference,
                    "revision",
                    seen.getInt("revision"),
                    "version",
                    seen.getInt("version")));
        }
        var request = object("outcome", "APPROVE", "cases", cases.build());
        return "/bulk-decisions/"
                + ministry.post("/bulk-decisions", request).expect(201).json().getString("id");
    }

    /** How many cases are left, decided and skipped. */
    private static List<Integer> counts(Answer step) {
        var bulk = step.expect(200).json();
        return List.of(bulk.getInt("ready"), bulk.getInt("decided"), bulk.getInt("skipped"));
    }

    private static List<String> unfinished(ApiClient ministry) {
        return ministry
                .get("/bulk-decisions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(bulk -> "/bulk-decisions/" + bulk.getString("id"))
                .toList();
    }

    private static void keepVersionsOfItems() throws SQLException {
        execute("""
                create function ciep.keep_item() returns trigger language plpgsql as
                'begin update ciep.bulk_item set version = old.version where id = old.id; return null; end'""");
        execute("""
                create trigger bulk_item_version after update on ciep.bulk_item
                for each row when (pg_trigger_depth() = 0) execute function ciep.keep_item()""");
    }

    private void assertCaught(Rule rule, FourEyesPeople people) throws SQLException, InterruptedException {
        ruleOff(rule.name());
        var breaches = List.<Breach>of();
        int walks = 0;
        while (walks < PATIENCE && breaches.stream().noneMatch(breach -> breach.rule() == rule)) {
            walks++;
            breaches = walk(people, Objects.requireNonNull(TEMPTED.get(rule)));
        }
        found.add(rule + " after " + walks + " walks: "
                + breaches.stream().map(Breach::rule).toList());
        assertThat(breaches)
                .extracting(Breach::rule)
                .as("%s, after %d walks", rule, walks)
                .contains(rule);
    }

    private List<Breach> walk(FourEyesPeople people, List<Eyes> tempted) throws SQLException, InterruptedException {
        int number = edition++;
        people.openEdition(number);
        model.route(number, FourEyesWalkIT.ROUTES.get(0));
        new FourEyesWalk(people, number, number).walk(STEPS, tempted);
        try (var connection = database().asOwner()) {
            return new FourEyesCheck(model).breaches(FourEyesTrail.of(connection, number, number, model.people()));
        }
    }

    private FourEyesPeople people() {
        var people = new FourEyesPeople(node().address(), model, "unruled", List.of("CN-GZ", "CN-HA"));
        World.shared().keycloak().administration().addAccounts(people.accounts());
        Deputies.on(node().address());
        return people;
    }

    private static void ruleOff(String rule) throws SQLException {
        execute("update ciep.rule_off set rule = '" + rule + "'");
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = database().asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Postgres.Database database() {
        return Objects.requireNonNull(database);
    }

    private static WildFlyNode node() {
        return Objects.requireNonNull(node);
    }
}
