package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.OwnNodes;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The teeth of {@link ConcurrentDecisionIT}, {@link ConcurrentDeputyIT}, {@link ConcurrentOutcomeIT}, {@link OnceIT} and
 * {@link StaffRaceIT}: without the locks, the versions, the constraints, the condition of a quota and the memory for keys, each of
 * these races ends in what must not be.
 */
@OwnNodes
@DisplayName("A platform without locks, and without a memory for keys")
class RaceTeethIT {

    private static final String KEEP_VERSION = """
            create function ciep.keep_version() returns trigger language plpgsql as
            'begin update ciep.approval_case set version = old.version where id = old.id; return null; end'""";

    private static final String KEEP_DELEGATION = """
            create function ciep.keep_delegation() returns trigger language plpgsql as
            'begin update ciep.delegation set version = old.version where id = old.id; return null; end'""";

    private static final String AWAIT_WITHDRAWAL = """
            create function ciep.await_withdrawal() returns trigger language plpgsql as
            $$begin
              for attempt in 1..400 loop
                exit when exists (
                  select from ciep.delegation d join ciep.approval_case c on c.subject_id = d.id
                  where c.id = new.case_id and d.status = 'WITHDRAWN');
                perform pg_sleep(0.05);
              end loop;
              return new;
            end$$""";

    private static Postgres.@Nullable Database database;
    private static @Nullable WildFlyNode node;

    /** A version goes back after each change, in a statement of its own that leaves the row's keys alone. */
    @BeforeAll
    static void start_a_node_without_protection() throws SQLException {
        var world = World.shared();
        database = world.postgres().platformDatabase("unprotected");
        node = world.startNode(
                "unprotected",
                PatchedArchive.withClass(
                        "org/ciep/approval/UnprotectedCaseLock.class",
                        "org/ciep/delegation/UnprotectedDelegations.class",
                        "org/ciep/platform/UnprotectedOnce.class",
                        "org/ciep/quota/UnprotectedLedgerStatements.class"),
                database);
        execute("alter table ciep.approval_decision drop constraint approval_decision_stage_uk cascade");
        execute(KEEP_VERSION);
        execute("""
                create trigger approval_case_version after update on ciep.approval_case
                for each row when (pg_trigger_depth() = 0) execute function ciep.keep_version()""");
        execute(KEEP_DELEGATION);
        execute("""
                create trigger delegation_version after update on ciep.delegation
                for each row when (old.status = 'SUBMITTED' and pg_trigger_depth() = 0)
                execute function ciep.keep_delegation()""");
    }

    @AfterAll
    static void stop_it() {
        Objects.requireNonNull(node).close();
    }

    /** The one rule that no walk with a rule switched off can break: the judge of the walks sees it here. */
    @Test
    void decides_a_case_twice_and_the_audit_trail_gives_it_away() throws InterruptedException, SQLException {
        var result = DecisionRace.ofApprovers(address()).run(7000);

        assertThat(result.statuses()).containsExactly(201, 201);
        assertThat(result.decisions()).isEqualTo(2);
        assertThat(breaches(7000)).containsExactly(FourEyesCheck.Rule.OUTCOME);
    }

    private static List<FourEyesCheck.Rule> breaches(int edition) throws SQLException {
        var model = new FourEyesModel();
        for (var approver : List.of("approver.gd", "approver2.gd")) {
            model.seat(new FourEyesModel.Seat(approver, Set.of("unit-approver"), "CN-GD"));
        }
        model.route(edition, FourEyesWalkIT.ROUTES.get(0));
        try (var connection = Objects.requireNonNull(database).asOwner()) {
            var trail = FourEyesTrail.of(connection, edition, edition, model.people());
            return new FourEyesCheck(model)
                    .breaches(trail).stream().map(FourEyesCheck.Breach::rule).toList();
        }
    }

    /** The count of officials alone still prevents the second decision; without that as well, one official has decided twice. */
    @Test
    void decides_for_an_official_and_the_deputy_once_while_the_represented_official_counts()
            throws SQLException, InterruptedException {
        var deputies = Deputies.on(address());
        deputies.name("approver.gd", "ministry");
        var race = DecisionRace.ofDeputyAndPrincipal(address());
        try {
            var counted = race.run(7100);
            execute("alter table ciep.approval_decision disable trigger approval_decision_counted");
            var uncounted = race.run(7101);

            assertThat(counted.statuses()).containsExactlyInAnyOrder(201, 409);
            assertThat(counted.codes()).contains("case-changed");
            assertThat(counted.decisions()).isEqualTo(1);
            assertThat(uncounted.statuses()).containsExactly(201, 201);
            assertThat(uncounted.decisions()).isEqualTo(2);
        } finally {
            execute("alter table ciep.approval_decision enable trigger approval_decision_counted");
            deputies.endAll();
        }
    }

    @Test
    void lets_a_case_become_two_things_at_once() throws InterruptedException {
        var returned = DecisionRace.ofApprovalAndReturn(address()).run(7200);
        var revoked = DecisionRace.ofRevocations(address()).run(7204);
        var approved = DecisionRace.ofLastApprovalAndWithdrawal(address()).run(7203);

        assertThat(returned.statuses()).containsExactly(201, 201);
        assertThat(returned.decisions()).isEqualTo(2);
        assertThat(revoked.statuses()).containsExactly(201, 201);
        assertThat(revoked.decisions()).isEqualTo(3);
        assertThat(approved.statuses()).as("for good, and taken back").containsExactly(201, 200);
        assertThat(approved.decisions()).isEqualTo(2);
        assertThat(approved.delegation()).isEqualTo("WITHDRAWN");
    }

    /** A decision arrives after the withdrawal that it has not seen; if none comes, it goes on after a while, and the test fails. */
    @Test
    void lets_a_case_wait_whose_delegation_is_withdrawn() throws SQLException, InterruptedException {
        execute(AWAIT_WITHDRAWAL);
        execute("""
                create trigger approval_decision_later before insert on ciep.approval_decision
                for each row execute function ciep.await_withdrawal()""");
        try {
            var withdrawn = DecisionRace.ofApprovalAndWithdrawal(address()).run(7201);

            assertThat(withdrawn.statuses()).containsExactly(201, 200);
            assertThat(withdrawn.delegation()).isEqualTo("WITHDRAWN");
            assertThat(withdrawn.matter()).as("waits for the ministry").isEqualTo("OPEN");
        } finally {
            execute("drop trigger approval_decision_later on ciep.approval_decision");
        }
    }

    /** At a stage that needs two approvals, each of two officials takes the first seat. */
    @Test
    void gives_one_seat_to_two() throws InterruptedException {
        var admin = new NodeUsers(address()).client("admin");
        admin.post("/officials/readings", object()).expect(200);
        var routes = new Routes("DELEGATION", admin);
        routes.publishStages(routes.builtInWith(0, "decisions", 2));
        try {
            var seated = DecisionRace.ofApprovers(address()).run(7202);

            assertThat(seated.statuses()).containsExactly(201, 201);
            assertThat(seated.decisions()).isEqualTo(2);
            assertThat(seated.given()).as("two took the same seat").isEqualTo(1);
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    @Test
    void lets_a_repeated_request_take_effect_each_time() throws InterruptedException {
        var requests = new RepeatedRequests(address(), 8002);

        var imports = requests.startImport();
        var members = requests.addMember();

        assertThat(imports).extracting(Answer::status).containsOnly(201);
        assertThat(imports).extracting(Lists::id).doesNotHaveDuplicates();
        assertThat(requests.records("IMPORT_CHECKED")).isEqualTo(AtOnce.TIMES);
        assertThat(members).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    }

    /** Each organisation has a place for the person, and whoever finds a place free takes it. */
    @Test
    void gives_one_person_many_places_and_an_organisation_more_than_it_has() throws SQLException, InterruptedException {
        execute("alter table ciep.edition_place drop constraint edition_place_person_uk");
        execute(
                "alter table ciep.edition_place add constraint edition_place_person_uk unique (edition, person_id, holder_id)");
        execute("alter table ciep.quota drop constraint quota_use_ck");
        new NodeUsers(address()).openEdition(7450);

        var left = new StaffRace(address(), Objects.requireNonNull(database), 7450).ofDemandAlone(16);

        assertThat(left.samePerson()).isGreaterThan(1);
        assertThat(left.used()).isGreaterThan(left.places());
        assertThat(left.entries()).isNotEqualTo(left.quota().subList(1, 4));
    }

    private static URI address() {
        return Objects.requireNonNull(node).address();
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = Objects.requireNonNull(database).asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
