package org.ciep.it;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.OwnNodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The scenario of a delegation from the clerk's list to the ministry's approval in each language, with a picture of each page, beside the
 * other scenarios.
 */
@OwnNodes
@ResourceLock(StoryNode.TURNS)
@DisplayName("In the browser, a delegation")
class DelegationStoryIT {

    @Test
    void goes_from_the_clerk_to_the_ministry() throws IOException, InterruptedException {
        ConsoleStoryIT.walk(StoryNode.address(), "story", Map.of("PICTURES", "1"), "delegations/story");
    }
}
