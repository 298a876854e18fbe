package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import org.ciep.world.OwnNodes;
import org.ciep.world.ServerLogs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The teeth of {@link CanaryIT}, with a canary that is another one there. */
@OwnNodes
@ResourceLock(MortalNode.TURNS)
@DisplayName("Where a node names persons in its log")
class CanaryTeethIT {

    private static final String DECOY = "LOCKVOGELKANARI";

    @Test
    void a_canary_is_found() throws SQLException {
        var talkative = MortalNode.torn();
        var acme = AcmeStaff.at(new NodeUsers(talkative.node().address()), talkative.database(), 7400);
        var person = Json.createObjectBuilder(acme.person())
                .add("familyLatin", DECOY)
                .build();

        acme.addWithoutConsent(person).expect(201);

        assertThat(ServerLogs.lines(line -> line.contains(DECOY)))
                .isNotEmpty()
                .allMatch(line -> line.contains("torn") && line.contains("TalkativeStaffAudit"));
    }
}
