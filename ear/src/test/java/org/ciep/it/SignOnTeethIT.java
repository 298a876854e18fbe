package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.ciep.world.Browser;
import org.ciep.world.OwnNodes;
import org.ciep.world.UnguardedArchive;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same questions as in {@link SignOnGuardsIT}, to a server without the guards: the answers must be the bad ones. */
@OwnNodes
@DisplayName("A server without the guards of the sign-on")
class SignOnTeethIT {

    private static WildFlyNode node;

    @BeforeAll
    static void start_a_node_without_guards() {
        var world = World.shared();
        var archive = UnguardedArchive.without(List.of("session-renewal", "foreign-origin", "excluded-roles"));
        node = world.startNode("unguarded", archive, world.postgres().platformDatabase("unguarded"));
        world.keycloak().allowReturnTo(node.address());
    }

    @AfterAll
    static void stop_it() {
        node.close();
    }

    @Test
    void keeps_the_id_that_the_session_had_before() {
        assertThat(SessionIds.stillValidAfterSignIn(node.address(), "editor.gd"))
                .isNotEmpty();
    }

    @Test
    void does_what_another_site_asks_for() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.gd");

        var answer = browser.post(at("/api/nothing-here"), "{}", Map.of("Origin", "https://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void lets_roles_in_that_exclude_each_other() {
        var answer = World.shared().signIn(node.address(), "broken").get("/session");

        assertThat(answer.status()).isEqualTo(200);
    }

    private static URI at(String path) {
        return node.address().resolve(path);
    }
}
