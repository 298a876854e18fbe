package org.ciep.it;

import java.nio.file.Path;
import org.ciep.world.PatchedArchive;
import org.ciep.world.Postgres;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;

/**
 * A node with a database of its own that tests kill and start again, one after the other: it is not started for each of them, and ends
 * with the world.
 */
record MortalNode(WildFlyNode node, Postgres.Database database) {

    /** The lock of whatever uses it. */
    static final String TURNS = "nodes that are killed";

    /** With the archive that ships. */
    static MortalNode whole() {
        return Whole.NODE;
    }

    /**
     * Where what belongs together is not in one transaction: a step and its record, an import's rows and its progress. Nor does it look
     * for accounts that are there already, and it names persons in its log.
     */
    static MortalNode torn() {
        return Torn.NODE;
    }

    private static MortalNode start(String name, Path archive) {
        var world = World.shared();
        var database = world.postgres().platformDatabase(name);
        return new MortalNode(world.keep(world.startNode(name, archive, database)), database);
    }

    private static final class Whole {
        private static final MortalNode NODE = start("mortal", World.archive());
    }

    private static final class Torn {
        private static final MortalNode NODE = start(
                "torn",
                PatchedArchive.withClass(
                        "org/ciep/account/BlindCoordinatorAccounts.class",
                        "org/ciep/audit/LateAuditTrail.class",
                        "org/ciep/delegation/imports/DetachedMembers.class",
                        "org/ciep/partner/staff/TalkativeStaffAudit.class"));
    }
}
