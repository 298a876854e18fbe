package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two officials decide the same case at the same moment, on the same version of it. */
@DisplayName("A case that two officials decide at the same moment")
class ConcurrentDecisionIT {

    static final int TRIALS = Boolean.getBoolean("ciep.proof") ? 200 : 20;

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
}
