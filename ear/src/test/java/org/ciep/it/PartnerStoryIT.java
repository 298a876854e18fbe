package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.ciep.world.OwnNodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The scenarios of partner organisations, their staff and quotas, beside the other scenarios. */
@OwnNodes
@ResourceLock(StoryNode.TURNS)
@DisplayName("In the browser, a partner organisation")
class PartnerStoryIT {

    @Test
    void joins_and_accredits_its_staff() throws IOException, InterruptedException {
        ConsoleStoryIT.walk(StoryNode.address(), "partners", Map.of(), "e2e/partners", "e2e/quotas");

        assertThat(ConsoleStoryIT.entered("partners"))
                .as("what the walk has looked for in logs and subjects")
                .hasSizeGreaterThan(10);
    }
}
