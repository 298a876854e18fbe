package org.ciep.it;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.ciep.it.FaultyMailServer.Faults;
import org.ciep.world.MailServer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.TestClock;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;

/**
 * Two nodes with one database, a time of their own and a bad mail server, on which tests work one after the other: they are not started
 * for each of them, and end with the world.
 */
record TwoNodes(
        WildFlyNode one, WildFlyNode other, Postgres.Database database, TestClock clock, FaultyMailServer mailServer) {

    /** The lock of whatever uses them. */
    static final String TURNS = "two nodes";

    /** Of a hundred mails, ten are refused, two hang, one is dropped. */
    private static final Faults FAULTS = new Faults(10, 2, 1);

    /** With the archive that ships. */
    static TwoNodes whole() {
        return Whole.NODES;
    }

    /** Where neither locks what both of them may do. */
    static TwoNodes unlocked() {
        return Unlocked.NODES;
    }

    private static TwoNodes start(String name, Path archive, FaultyMailServer mailServer) {
        var world = World.shared();
        var database = world.postgres().platformDatabase(name);
        var clock = TestClock.named(name);
        var settings = new HashMap<>(MailServer.settings(mailServer.port()));
        settings.put("CIEP_SMTP_TIMEOUT", "3000");
        settings.put("CIEP_NODE", name + "_1");
        var one = world.keep(world.startNode(name + "_1", archive, database, clock, Map.copyOf(settings)));
        settings.put("CIEP_NODE", name + "_2");
        var other = world.keep(world.startNode(name + "_2", archive, database, clock, settings));
        return new TwoNodes(one, other, database, clock, mailServer);
    }

    private static final class Whole {
        private static final TwoNodes NODES = start("two", World.archive(), FaultyMailServer.start(20_220_114, FAULTS));
    }

    private static final class Unlocked {
        private static final TwoNodes NODES = start(
                "two_unlocked",
                PatchedArchive.withClass(
                        "org/ciep/account/UnlockedAccountDelivery.class",
                        "org/ciep/approval/UnlockedDeadlineNotices.class",
                        "org/ciep/notification/UnlockedOutbox.class"),
                FaultyMailServer.start(1, Faults.NONE));
    }
}
