package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ciep.world.ApiClient.Answer;
import org.ciep.world.PatchedArchive;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The teeth of {@link OnceIT}: without the memory for keys, each of them is a request of its own. */
@OwnNodes
@DisplayName("A platform that remembers no keys")
class OnceTeethIT {

    @Test
    void lets_a_repeated_request_take_effect_each_time() throws InterruptedException {
        var world = World.shared();
        var archive = PatchedArchive.withClass("org/ciep/platform/UnprotectedOnce.class");
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
}
