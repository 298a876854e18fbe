package org.ciep.it;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ciep.world.ApiClient;

/**
 * The demonstration users as callers of one node, with the tokens that they have at the shared platform: the realm refuses to sign an
 * account in twice at the same moment, so tests that run beside each other must not.
 */
final class NodeUsers {

    private final URI node;

    NodeUsers(URI node) {
        this.node = node;
    }

    ApiClient client(String username) {
        return Users.client(username).at(node);
    }

    /** Opens an edition whose nomination window is open now. */
    void openEdition(int number) {
        var now = Instant.parse(
                client("auditor").get("/session").expect(200).json().getString("now"));
        var plan = Editions.plan(number, now.minus(1, ChronoUnit.DAYS), now.plus(30, ChronoUnit.DAYS));
        client("admin").post("/editions", plan).expect(201);
    }
}
