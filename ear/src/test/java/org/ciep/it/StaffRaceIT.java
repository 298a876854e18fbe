package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ciep.it.StaffRace.Left;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The quota and the rule of one place for a person, over HTTP; {@link RaceTeethIT} shows both without their protection. */
@DisplayName("Staff that many submit at the same moment")
class StaffRaceIT {

    private static final boolean PROOF = Boolean.getBoolean("ciep.proof");
    private static final int CLIENTS = PROOF ? 64 : 16;
    private static final int ROUNDS = PROOF ? 200 : 3;

    @Test
    void fills_the_quota_exactly_and_has_one_place_for_one_person() throws SQLException, InterruptedException {
        var world = World.shared();
        for (int round = 1; round <= ROUNDS; round++) {
            var race = new StaffRace(world.platform(), world.database(), Editions.open());

            assertWhole(race.ofEverything(CLIENTS, 1000L * round), "seed " + 1000L * round);
        }
        Report.PROOF.add(
                "staff over HTTP: %d clients at a quota of %d and %d with one person, %d rounds (seeds 1000 to %d): never above,"
                        + " always full, ledger equal to the rows, one place for one person; 95 %% bound of a failing round: %.4f",
                CLIENTS, StaffRace.PLACES, CLIENTS / 4 + 1, ROUNDS, 1000 * ROUNDS, 1 - Math.pow(0.05, 1.0 / ROUNDS));
    }

    private static void assertWhole(Left left, String when) {
        assertThat(left.unexpected()).as(when).isEmpty();
        assertThat(left.used()).as("%s: full: %s", when, left).isEqualTo(left.places());
        assertThat(left.held())
                .as("%s: who was told so has a place: %s", when, left)
                .isEqualTo(left.used());
        assertThat(left.entries())
                .as("%s: the sums of the ledger", when)
                .isEqualTo(left.quota().subList(1, 4));
        assertThat(left.staff())
                .as("%s: the accreditations", when)
                .isEqualTo(left.quota().subList(1, 3));
        assertThat(left.samePerson()).as("%s: one place for one person", when).isOne();
    }
}
