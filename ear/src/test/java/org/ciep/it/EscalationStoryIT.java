package org.ciep.it;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.OwnNodes;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The scenario in which days pass, at nodes with a database and a time of their own: nothing else is overdue by that. */
@OwnNodes
@ResourceLock(TwoNodes.TURNS)
@DisplayName("In the browser, while days pass,")
class EscalationStoryIT {

    @Test
    void a_case_is_escalated() throws IOException, InterruptedException {
        var nodes = TwoNodes.whole();
        var address = nodes.one().address();
        World.shared().keycloak().allowReturnTo(address);

        ConsoleStoryIT.walk(
                address,
                "escalation",
                Map.of("CLOCK_FILE", nodes.clock().file().toAbsolutePath().toString()),
                "approvals/escalation");
    }
}
