package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Random;
import org.ciep.world.OwnNodes;
import org.ciep.world.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * SIGKILL of the server in the middle of submissions and decisions. What was acknowledged is there afterwards, with its audit
 * record; what was not is there whole or not at all.
 */
@OwnNodes
@ResourceLock(MortalNode.TURNS)
@DisplayName("A server that is killed")
class CrashIT {

    private static final int KILLS = Boolean.getBoolean("ciep.proof") ? 20 : 1;

    @Test
    void has_lost_nothing_that_it_acknowledged_and_left_nothing_half_done() throws InterruptedException {
        var node = MortalNode.whole().node();
        int acknowledged = 0;
        for (int seed = 1; seed <= KILLS; seed++) {
            var trial = new CrashTrial(node, 1000 + seed);
            trial.killAfter(1 + new Random(seed).nextInt(CrashTrial.STEPS * 2 / 3));
            trial.assertWhole();
            acknowledged += trial.acknowledged();
        }

        assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS);
        Report.PROOF.add("%d kills, seeds 1 to %d: %d acknowledged steps, none lost", KILLS, KILLS, acknowledged);
    }

    /** The teeth: where a record is a transaction of its own, a step is acknowledged that the trail never learns of. */
    @Test
    void would_have_lost_records_if_they_were_not_in_the_transaction_of_what_happened()
            throws InterruptedException, SQLException {
        var torn = MortalNode.torn();
        var trial = new CrashTrial(torn.node(), 1000);

        killWhileTheTrailIsHeld(torn.database(), trial);

        assertThat(trial.acknowledged()).isPositive();
        assertThatThrownBy(trial::assertWhole)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("steps in the audit trail");
    }

    /** Nobody can add to the trail until the server is gone; what waits for it then goes with the server. */
    private static void killWhileTheTrailIsHeld(Postgres.Database database, CrashTrial trial)
            throws InterruptedException, SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table ciep.audit_record in share mode");
            trial.killAfter(1);
            connection.rollback();
        }
    }
}
