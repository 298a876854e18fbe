package org.ciep.it;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenario of a delegation from the clerk's list to the ministry's approval in each language, beside the other scenarios. */
@OwnNodes
@DisplayName("In the browser, a delegation")
class DelegationStoryIT {

    @Test
    void goes_from_the_clerk_to_the_ministry() throws IOException, InterruptedException {
        var world = World.shared();
        try (var node =
                world.startNode("story", World.archive(), world.postgres().platformDatabase("story"))) {
            world.keycloak().allowReturnTo(node.address());

            ConsoleStoryIT.walk(node.address(), "story", Map.of(), "delegations/story");
        }
    }
}
