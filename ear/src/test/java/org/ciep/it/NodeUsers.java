package org.ciep.it;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ciep.world.ApiClient;
import org.ciep.world.World;

/** The demonstration users as callers of one node. */
final class NodeUsers {

    private final URI node;
    private final Map<String, ApiClient> clients = new ConcurrentHashMap<>();

    NodeUsers(URI node) {
        this.node = node;
    }

    ApiClient client(String username) {
        return clients.computeIfAbsent(username, name -> World.shared().signIn(node, name));
    }

    /** Opens an edition whose nomination window is open now. */
    void openEdition(int number) {
        var now = Instant.parse(
                client("auditor").get("/session").expect(200).json().getString("now"));
        var plan = Editions.plan(number, now.minus(1, ChronoUnit.DAYS), now.plus(30, ChronoUnit.DAYS));
        client("admin").post("/editions", plan).expect(201);
    }
}
