package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ciep.world.WildFlyNode;

/** Eight delegations of an edition on their way to approval, and a SIGKILL of the server while they are. */
final class CrashTrial {

    /** How many steps there are in all. */
    static final int STEPS = 24;

    private static final List<String> PROVINCES = List.of("gd", "bj", "sh", "sd", "zj", "js", "sc", "hb");

    private final WildFlyNode node;
    private final List<Matter> matters;

    /** Makes an edition of this number with the delegations, as drafts. */
    CrashTrial(WildFlyNode node, int edition) {
        this.node = node;
        var clerks = new NodeUsers(node.address());
        clerks.openEdition(edition);
        this.matters = PROVINCES.stream()
                .map(province -> new Matter(clerks, edition, province))
                .toList();
        matters.forEach(Matter::prepare);
    }

    /** Kills the server when so many steps are acknowledged; the others are under way. */
    void killAfter(int steps) throws InterruptedException {
        var acknowledged = new CountDownLatch(steps);
        var pool = Executors.newFixedThreadPool(PROVINCES.size());
        var walks = matters.stream()
                .map(matter -> CompletableFuture.runAsync(() -> matter.walk(acknowledged), pool))
                .toList();
        boolean underWay = acknowledged.await(60, TimeUnit.SECONDS);
        node.kill();
        pool.shutdown();
        walks.forEach(CompletableFuture::join);
        assertThat(underWay).isTrue();
    }

    /** Starts the server again, and looks whether everything is there and whole. */
    void assertWhole() {
        node.restart();
        var survivors = new NodeUsers(node.address());
        matters.forEach(matter -> matter.assertWhole(survivors));
    }

    int acknowledged() {
        return matters.stream().mapToInt(Matter::acknowledged).sum();
    }
}
