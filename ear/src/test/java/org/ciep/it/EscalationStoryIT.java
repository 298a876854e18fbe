package org.ciep.it;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.TestClock;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenario in which days pass, at a node with a database and a time of its own: nothing else is overdue by that. */
@DisplayName("In the browser, while days pass,")
class EscalationStoryIT {

    @Test
    void a_case_is_escalated() throws IOException, InterruptedException {
        var world = World.shared();
        var clock = TestClock.named("escalation");
        try (var node = world.startNode(
                "escalation", World.archive(), world.postgres().platformDatabase("escalation"), clock)) {
            world.keycloak().allowReturnTo(node.address());
            ConsoleStoryIT.walk(
                    node.address(),
                    "escalation",
                    Map.of("CLOCK_FILE", clock.file().toAbsolutePath().toString()),
                    "approvals/escalation");
        }
    }
}
