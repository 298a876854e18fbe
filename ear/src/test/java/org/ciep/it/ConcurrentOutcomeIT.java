package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people want different things of one case at the same moment, on the same version of it. */
@DisplayName("A case with which two people do something at the same moment")
class ConcurrentOutcomeIT {

    private static final String UNPROTECTED_DELEGATIONS = "org/ciep/delegation/UnprotectedDelegations.class";

    private final URI platform = World.shared().platform();

    @Test
    void is_approved_or_returned_but_not_both() throws InterruptedException {
        repeat("approval and return", DecisionRace.ofApprovalAndReturn(platform), 5700, result -> {
            assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
            assertThat(result.codes()).contains("case-changed");
            assertThat(result.decisions()).isEqualTo(1);
            assertThat(List.of(result.matter(), result.delegation()))
                    .isIn(List.of("OPEN", "SUBMITTED"), List.of("RETURNED", "RETURNED"));
        });
    }

    @Test
    void is_withdrawn_whether_the_approval_before_the_last_counts_or_not() throws InterruptedException {
        repeat("approval and withdrawal", DecisionRace.ofApprovalAndWithdrawal(platform), 6000, result -> {
            assertThat(result.statuses()).isIn(List.of(201, 200), List.of(409, 200));
            assertThat(result.decisions()).isEqualTo(result.statuses().contains(201) ? 1 : 0);
            assertThat(result.matter()).isEqualTo("WITHDRAWN");
            assertThat(result.delegation()).isEqualTo("WITHDRAWN");
        });
    }

    @Test
    void is_approved_for_good_or_withdrawn_but_not_both() throws InterruptedException {
        repeat("last approval and withdrawal", DecisionRace.ofLastApprovalAndWithdrawal(platform), 6300, result -> {
            boolean approved = result.statuses().contains(201);
            assertThat(result.statuses()).isEqualTo(approved ? List.of(201, 412) : List.of(409, 200));
            assertThat(result.decisions()).isEqualTo(approved ? 2 : 1);
            assertThat(result.matter()).isEqualTo(approved ? "APPROVED" : "WITHDRAWN");
            assertThat(result.delegation()).isEqualTo(result.matter());
        });
    }

    @Test
    void has_its_decision_revoked_once() throws InterruptedException {
        repeat("two revocations", DecisionRace.ofRevocations(platform), 6600, result -> {
            assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
            assertThat(result.codes()).contains("case-changed");
            assertThat(result.decisions()).isEqualTo(2);
            assertThat(result.matter()).isEqualTo("OPEN");
        });
    }

    @Test
    void gives_the_last_seat_of_a_stage_to_one_of_two() throws InterruptedException {
        var routes = new Routes("DELEGATION");
        Users.client("admin").post("/officials/readings", object()).expect(200);
        try {
            routes.publishStages(routes.builtInWith(1, "decisions", 2));
            repeat("two approvals for the last seat", DecisionRace.ofLastSeat(platform), 8100, result -> {
                assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
                assertThat(result.codes()).containsAnyOf("case-changed", "case-closed");
                assertThat(result.decisions()).isEqualTo(3);
                assertThat(result.matter()).isEqualTo("APPROVED");
            });
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    /** The teeth: without the locks, the versions and the constraint, each of these races ends in what must not be. */
    @Test
    void would_become_two_things_at_once_without_the_protection() throws SQLException, InterruptedException {
        var world = World.shared();
        var database = world.postgres().platformDatabase("outcome");
        var archive = PatchedArchive.withClass(ConcurrentDecisionIT.UNPROTECTED_LOCK, UNPROTECTED_DELEGATIONS);
        try (var node = world.startNode("outcome", archive, database)) {
            ConcurrentDecisionIT.unprotect(database);
            keepVersionsOfDelegations(database);
            assertTwoTakeOneSeat(node.address());
            var returned = DecisionRace.ofApprovalAndReturn(node.address()).run(7200);
            var revoked = DecisionRace.ofRevocations(node.address()).run(7204);
            var approved =
                    DecisionRace.ofLastApprovalAndWithdrawal(node.address()).run(7203);
            decideAfterTheWithdrawal(database);
            var withdrawn = DecisionRace.ofApprovalAndWithdrawal(node.address()).run(7201);

            assertThat(returned.statuses()).containsExactly(201, 201);
            assertThat(returned.decisions()).isEqualTo(2);
            assertThat(revoked.statuses()).containsExactly(201, 201);
            assertThat(revoked.decisions()).isEqualTo(3);
            assertThat(approved.statuses()).as("for good, and taken back").containsExactly(201, 200);
            assertThat(approved.decisions()).isEqualTo(2);
            assertThat(approved.delegation()).isEqualTo("WITHDRAWN");
            assertThat(withdrawn.statuses()).containsExactly(201, 200);
            assertThat(withdrawn.delegation()).isEqualTo("WITHDRAWN");
            assertThat(withdrawn.matter()).as("waits for the ministry").isEqualTo("OPEN");
        }
    }

    /** At a stage that needs two approvals, each of two officials takes the first seat. */
    private static void assertTwoTakeOneSeat(URI node) throws InterruptedException {
        var admin = new NodeUsers(node).client("admin");
        admin.post("/officials/readings", object()).expect(200);
        var routes = new Routes("DELEGATION", admin);
        routes.publishStages(routes.builtInWith(0, "decisions", 2));
        var seated = DecisionRace.ofApprovers(node).run(7202);
        routes.publishStages(routes.builtIn());

        assertThat(seated.statuses()).containsExactly(201, 201);
        assertThat(seated.decisions()).isEqualTo(2);
        assertThat(seated.given()).as("two took the same seat").isEqualTo(1);
    }

    /** The second protection of a withdrawal: the delegation that it has seen. */
    private static void keepVersionsOfDelegations(Postgres.Database database) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function ciep.keep_delegation() returns trigger language plpgsql as
                    'begin update ciep.delegation set version = old.version where id = old.id; return null; end'""");
            statement.execute("""
                    create trigger delegation_version after update on ciep.delegation
                    for each row when (old.status = 'SUBMITTED' and pg_trigger_depth() = 0)
                    execute function ciep.keep_delegation()""");
        }
    }

    /** A decision arrives after the withdrawal that it has not seen; if none comes, it goes on after a while, and the test fails. */
    private static void decideAfterTheWithdrawal(Postgres.Database database) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function ciep.await_withdrawal() returns trigger language plpgsql as
                    $$begin
                      for attempt in 1..400 loop
                        exit when exists (
                          select from ciep.delegation d join ciep.approval_case c on c.subject_id = d.id
                          where c.id = new.case_id and d.status = 'WITHDRAWN');
                        perform pg_sleep(0.05);
                      end loop;
                      return new;
                    end$$""");
            statement.execute("""
                    create trigger approval_decision_later before insert on ciep.approval_decision
                    for each row execute function ciep.await_withdrawal()""");
        }
    }

    private static void repeat(String what, DecisionRace race, int editions, Consumer<DecisionRace.Result> check)
            throws InterruptedException {
        for (int trial = 1; trial <= ConcurrentDecisionIT.TRIALS; trial++) {
            check.accept(race.run(editions + trial));
        }
        Report.PROOF.add(
                "%d races of %s, one outcome each; 95 %% bound of the probability of another: %.4f",
                ConcurrentDecisionIT.TRIALS, what, 1 - Math.pow(0.05, 1.0 / ConcurrentDecisionIT.TRIALS));
    }
}
