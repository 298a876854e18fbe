package org.ciep.it;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.OwnNodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The scenarios of notifications and of a draft, beside the other scenarios. */
@OwnNodes
@ResourceLock(StoryNode.TURNS)
@DisplayName("In the browser, a notification")
class NotificationStoryIT {

    @Test
    void reaches_those_whom_it_concerns() throws IOException, InterruptedException {
        ConsoleStoryIT.walk(
                StoryNode.address(), "notifications", Map.of(), "e2e/notifications", "e2e/delegations/draft");
    }
}
