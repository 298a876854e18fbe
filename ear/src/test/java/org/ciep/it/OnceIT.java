package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client that got no answer sends the request again, perhaps while the first one is still under way. */
@DisplayName("A request that is sent many times at the same moment under one key")
class OnceIT {

    @Test
    void takes_effect_once_and_is_answered_alike_each_time() throws InterruptedException {
        var requests = new RepeatedRequests(World.shared().platform(), 8001);

        var imports = requests.startImport();
        var members = requests.addMember();

        assertAlike(imports);
        assertAlike(members);
        assertThat(requests.records("IMPORT_CHECKED")).isEqualTo(1);
        assertThat(requests.records("MEMBER_ADDED")).isEqualTo(1);
        assertThat(requests.members()).isEqualTo(1);
    }

    @Test
    void is_remembered_for_a_day_and_no_longer() throws SQLException {
        var delegation = Guangdong.draft();
        var key = UUID.randomUUID().toString();
        var first = delegation.entry("MEMBER");
        var second = delegation.entry("MEMBER");
        assertThat(add(delegation, key, first)).isEqualTo(201);

        age(key, Duration.ofHours(23));
        assertThat(add(delegation, key, second)).isEqualTo(422);

        age(key, Duration.ofHours(25));
        assertThat(add(delegation, key, second)).isEqualTo(201);
    }

    private static int add(Guangdong delegation, String key, JsonObject member) {
        return Guangdong.editor()
                .post(delegation.path + "/members", member, Map.of("Idempotency-Key", key))
                .status();
    }

    /** Lets the key be as old as that. */
    private static void age(String key, Duration age) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var change = connection.prepareStatement("update idempotent_answer set at = ? where key = ?")) {
            change.setObject(1, Users.now().minus(age).atOffset(ZoneOffset.UTC));
            change.setString(2, key);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private static void assertAlike(List<Answer> answers) {
        var first = answers.get(0);
        assertThat(answers).hasSize(AtOnce.TIMES).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(first.body());
            assertThat(answer.etag()).isEqualTo(first.etag());
            assertThat(answer.header("Location")).isEqualTo(first.header("Location"));
        });
    }
}
