package org.ciep.it;

import java.net.URI;
import org.ciep.world.World;

/**
 * A node with a database of its own on which browsers work beside those at the shared platform, one scenario after the other, from the
 * beginning nearly to the end of all tests: it does not stand back for others. It ends with the world.
 */
final class StoryNode {

    /** The lock of whatever uses it. */
    static final String TURNS = "node of the stories";

    private StoryNode() {}

    /** Where it answers. */
    static URI address() {
        return Node.ADDRESS;
    }

    private static final class Node {
        private static final URI ADDRESS = start();

        private static URI start() {
            var world = World.shared();
            var database = world.postgres().platformDatabase("story");
            var address = world.keep(world.startNodeInTurn("story", World.archive(), database))
                    .address();
            world.keycloak().allowReturnTo(address);
            return address;
        }
    }
}
