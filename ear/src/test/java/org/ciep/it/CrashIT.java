package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL of the server in the middle of submissions and decisions. What was acknowledged is there afterwards, with its audit
 * record; what was not is there whole or not at all.
 */
@DisplayName("A server that is killed")
class CrashIT {

    private static final int KILLS = Boolean.getBoolean("ciep.proof") ? 20 : 2;
    private static final List<String> PROVINCES = List.of("gd", "bj", "sh", "sd", "zj", "js", "sc", "hb");

    private static WildFlyNode node;

    @BeforeAll
    static void start_a_node_that_may_die() {
        var world = World.shared();
        node = world.startNode("crash", World.archive(), world.postgres().platformDatabase("crash"));
    }

    @AfterAll
    static void stop_it() {
        node.close();
    }

    @Test
    void has_lost_nothing_that_it_acknowledged_and_left_nothing_half_done() throws InterruptedException {
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged += survive(kill);
        }

        System.out.printf("%d kills, seeds 1 to %d: %d acknowledged steps, none lost%n", KILLS, KILLS, acknowledged);
        assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS);
    }

    /** The kill falls after a random number of acknowledged steps; the other steps are under way. */
    private static int survive(int seed) throws InterruptedException {
        int edition = 1000 + seed;
        var clerks = new NodeUsers(node.address());
        clerks.openEdition(edition);
        var matters = PROVINCES.stream()
                .map(province -> new Matter(clerks, edition, province))
                .toList();
        matters.forEach(Matter::prepare);
        var steps = new CountDownLatch(1 + new Random(seed).nextInt(PROVINCES.size() * 2));
        var pool = Executors.newFixedThreadPool(PROVINCES.size());
        matters.forEach(matter -> pool.execute(() -> matter.walk(steps)));

        boolean underWay = steps.await(60, TimeUnit.SECONDS);
        node.kill();
        pool.shutdown();
        assertThat(underWay && pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        node.restart();

        var survivors = new NodeUsers(node.address());
        matters.forEach(matter -> matter.assertWhole(survivors));
        return matters.stream().mapToInt(Matter::acknowledged).sum();
    }
}
