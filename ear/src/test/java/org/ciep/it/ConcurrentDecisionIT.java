package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two officials decide the same case at the same moment, on the same version of it. */
@DisplayName("A case that two officials decide at the same moment")
class ConcurrentDecisionIT {

    static final int TRIALS = Boolean.getBoolean("ciep.proof") ? 200 : 20;

    static final String UNPROTECTED_LOCK = "org/ciep/approval/UnprotectedCaseLock.class";

    @Test
    void is_decided_once_and_the_other_official_is_told() throws InterruptedException {
        var race = DecisionRace.ofApprovers(World.shared().platform());
        for (int trial = 1; trial <= TRIALS; trial++) {
            var result = race.run(5000 + trial);

            assertThat(result.statuses()).as("trial %d", trial).containsExactlyInAnyOrder(201, 409);
            assertThat(result.codes()).contains("case-changed");
            assertThat(result.decisions()).isEqualTo(1);
        }
        Report.PROOF.add(
                "%d races of two officials, no double decision; 95 %% bound of its probability: %.4f",
                TRIALS, 1 - Math.pow(0.05, 1.0 / TRIALS));
    }

    /** The teeth: without the lock, the version and the constraint, the same race gives two decisions. */
    @Test
    void would_be_decided_twice_without_the_protection() throws SQLException, InterruptedException {
        var world = World.shared();
        var database = world.postgres().platformDatabase("unprotected");
        var archive = PatchedArchive.withClass(UNPROTECTED_LOCK);
        try (WildFlyNode node = world.startNode("unprotected", archive, database)) {
            unprotect(database);

            var result = DecisionRace.ofApprovers(node.address()).run(7000);

            assertThat(result.statuses()).containsExactly(201, 201);
            assertThat(result.decisions()).isEqualTo(2);
        }
    }

    /** The version goes back after each change, in a statement of its own that leaves the row's keys alone. */
    static void unprotect(Postgres.Database database) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table ciep.approval_decision drop constraint approval_decision_stage_uk cascade");
            statement.execute("""
                    create function ciep.keep_version() returns trigger language plpgsql as
                    'begin update ciep.approval_case set version = old.version where id = old.id; return null; end'""");
            statement.execute("""
                    create trigger approval_case_version after update on ciep.approval_case
                    for each row when (pg_trigger_depth() = 0) execute function ciep.keep_version()""");
        }
    }
}
