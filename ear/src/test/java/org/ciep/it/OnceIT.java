package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client that got no answer sends the request again, perhaps while the first one is still under way. */
@DisplayName("A request that is sent many times at the same moment under one key")
class OnceIT {

    private static final String UNPROTECTED_ONCE = "org/ciep/platform/UnprotectedOnce.class";

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

    /** The teeth: without the memory for keys, each of them is a request of its own. */
    @Test
    void would_take_effect_each_time_without_the_protection() throws InterruptedException {
        var world = World.shared();
        var archive = PatchedArchive.withClass(UNPROTECTED_ONCE);
        try (var node = world.startNode("forgetful", archive, world.postgres().platformDatabase("forgetful"))) {
            var requests = new RepeatedRequests(node.address(), 8002);

            var imports = requests.startImport();
            var members = requests.addMember();

            assertThat(imports).extracting(Answer::status).containsOnly(201);
            assertThat(imports).extracting(Lists::id).doesNotHaveDuplicates();
            assertThat(requests.records("IMPORT_CHECKED")).isEqualTo(AtOnce.TIMES);
            assertThat(members).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
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
