package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ciep.it.FaultyMailServer.Fate;
import org.ciep.it.FaultyMailServer.Faults;
import org.ciep.world.MailServer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.TestClock;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes share an outbox; one of them is killed while it sends, and the mail server is a bad one. */
@OwnNodes
@DisplayName("The outbox of two nodes")
class OutboxIT {

    private static final boolean PROOF = Boolean.getBoolean("ciep.proof");
    private static final int MAILS = PROOF ? 2_000 : 100;
    private static final int KILLS = PROOF ? 10 : 1;

    /** A node that dies has at most this many mails sent and not written down. */
    private static final int BATCH = 1;

    private static final Faults FAULTS = new Faults(10, 2, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(PROOF ? 30 : 5);
    private static final String UNLOCKED = "org/ciep/notification/UnlockedOutbox.class";

    @Test
    void sends_each_mail_once_and_twice_only_after_a_kill() throws IOException, SQLException {
        var database = World.shared().postgres().platformDatabase("outbox");
        var clock = TestClock.named("outbox");
        try (var mailServer = FaultyMailServer.start(20_220_114, FAULTS);
                var victim = start("outbox-1", World.archive(), database, clock, mailServer);
                var survivor = start("outbox-2", World.archive(), database, clock, mailServer)) {
            var mails = new WrittenMails(database);
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = mailServer.accepted().size();
                mails.write(MAILS / KILLS);
                awaitAccepted(mailServer, before + MAILS / KILLS / 2);
                victim.kill();
                victim.restart();
            }
            assertThat(survivor.isAlive()).isTrue();
            awaitAllSent(mails, clock);

            assertThat(mailServer.accepted())
                    .containsAll(mails.committed())
                    .doesNotContainAnyElementsOf(mails.rolledBack());
            assertThat(duplicates(mailServer)).isLessThanOrEqualTo(KILLS * BATCH);
            report(mailServer, mails);
        }
    }

    /** The teeth: without the lock, both nodes send the same mails. */
    @Test
    void would_send_mails_twice_without_the_lock() throws IOException, SQLException {
        var database = World.shared().postgres().platformDatabase("outbox_unlocked");
        var clock = TestClock.named("outbox-unlocked");
        var archive = PatchedArchive.withClass(UNLOCKED);
        try (var mailServer = FaultyMailServer.start(1, Faults.NONE);
                var one = start("outbox-unlocked-1", archive, database, clock, mailServer);
                var other = start("outbox-unlocked-2", archive, database, clock, mailServer)) {
            assertThat(one.isAlive() && other.isAlive()).isTrue();
            var mails = new WrittenMails(database);
            mails.write(300);

            awaitAllSent(mails, clock);

            assertThat(duplicates(mailServer)).isPositive();
        }
    }

    private static void report(FaultyMailServer mailServer, WrittenMails mails) {
        Report.PROOF.add(
                "outbox: %d mails, %d attempts refused, %d hanging, %d dropped, %d kills: none lost, none of %d rolled"
                        + " back sent, %d twice",
                MAILS,
                mailServer.attempts(Fate.REFUSED),
                mailServer.attempts(Fate.HANGING),
                mailServer.attempts(Fate.DROPPED),
                KILLS,
                mails.rolledBack().size(),
                duplicates(mailServer));
    }

    private static WildFlyNode start(
            String name, Path archive, Postgres.Database database, TestClock clock, FaultyMailServer mailServer) {
        var settings = new HashMap<>(MailServer.settings(mailServer.port()));
        settings.putAll(Map.of("CIEP_SMTP_TIMEOUT", "3000", "CIEP_NODE", name));
        return World.shared().startNode(name, archive, database, clock, settings);
    }

    private static int duplicates(FaultyMailServer mailServer) {
        var accepted = mailServer.accepted();
        return accepted.size() - new HashSet<>(accepted).size();
    }

    private static void awaitAccepted(FaultyMailServer mailServer, int mails) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (mailServer.accepted().size() < mails && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(mailServer.accepted()).hasSizeGreaterThanOrEqualTo(mails);
    }

    /** Lets the time pass after which what failed is tried again. */
    private static void awaitAllSent(WrittenMails mails, TestClock clock) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (mails.open() > 0 && System.nanoTime() < end) {
            clock.advance(Duration.ofMinutes(10));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        assertThat(mails.open()).as("mails that are not sent").isZero();
    }
}
