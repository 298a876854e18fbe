package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.ciep.it.FaultyMailServer.Fate;
import org.ciep.world.OwnNodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two nodes share an outbox; one of them is killed while it sends, and the mail server is a bad one. */
@OwnNodes
@ResourceLock(TwoNodes.TURNS)
@DisplayName("The outbox of two nodes")
class OutboxIT {

    private static final boolean PROOF = Boolean.getBoolean("ciep.proof");
    private static final int MAILS = PROOF ? 2_000 : 100;
    private static final int KILLS = PROOF ? 10 : 1;

    /** A node that dies has at most this many mails sent and not written down. */
    private static final int BATCH = 1;

    private static final Duration PATIENCE = Duration.ofMinutes(PROOF ? 30 : 5);

    @Test
    void sends_each_mail_once_and_twice_only_after_a_kill() throws SQLException {
        var nodes = TwoNodes.whole();
        nodes.mailServer().countAnew();
        var mails = new WrittenMails(nodes.database());
        mails.writePoison();
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = accepted(nodes, mails).size();
            mails.write(MAILS / KILLS);
            awaitAccepted(nodes, mails, before + MAILS / KILLS / 2);
            nodes.one().kill();
            nodes.one().restart();
        }
        assertThat(nodes.other().isAlive()).isTrue();
        awaitAllSent(nodes, mails);

        assertThat(nodes.mailServer().accepted())
                .containsAll(mails.committed())
                .doesNotContainAnyElementsOf(mails.rolledBack());
        assertThat(duplicates(nodes, mails)).isLessThanOrEqualTo(KILLS * BATCH);
        assertThat(mails.attemptsOfPoison())
                .as("tried before all others, and blocks none of them")
                .isPositive();
        report(nodes, mails);
    }

    /** The teeth: without the lock, both nodes send the same mails. */
    @Test
    void would_send_mails_twice_without_the_lock() throws SQLException {
        var nodes = TwoNodes.unlocked();
        var mails = new WrittenMails(nodes.database());
        mails.write(300);

        awaitAllSent(nodes, mails);

        assertThat(duplicates(nodes, mails)).isPositive();
    }

    private static void report(TwoNodes nodes, WrittenMails mails) {
        Report.PROOF.add(
                "outbox: %d mails, %d attempts refused, %d hanging, %d dropped, %d kills: none lost, none of %d rolled"
                        + " back sent, %d twice",
                MAILS,
                nodes.mailServer().attempts(Fate.REFUSED),
                nodes.mailServer().attempts(Fate.HANGING),
                nodes.mailServer().attempts(Fate.DROPPED),
                KILLS,
                mails.rolledBack().size(),
                duplicates(nodes, mails));
    }

    /** Of what the mail server has taken, what this test has written: each as often as it came. */
    private static List<String> accepted(TwoNodes nodes, WrittenMails mails) {
        var written = new HashSet<>(mails.committed());
        return nodes.mailServer().accepted().stream().filter(written::contains).toList();
    }

    private static int duplicates(TwoNodes nodes, WrittenMails mails) {
        var accepted = accepted(nodes, mails);
        return accepted.size() - new HashSet<>(accepted).size();
    }

    private static void awaitAccepted(TwoNodes nodes, WrittenMails mails, int count) {
        Waiting.patiently("so many mails are accepted")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> accepted(nodes, mails).size() >= count);
    }

    /** Lets the time pass after which what failed is tried again. */
    private static void awaitAllSent(TwoNodes nodes, WrittenMails mails) throws SQLException {
        Waiting.patiently("all mails are sent")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    nodes.clock().advance(Duration.ofMinutes(10));
                    return mails.open() == 0;
                });
    }
}
