package org.ciep.it;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ciep.world.ApiClient;
import org.ciep.world.World;

/** The demonstration users as callers of the shared world's platform. */
final class Users {

    private static final Map<String, ApiClient> CLIENTS = new ConcurrentHashMap<>();

    static {
        ContractCheck.ofEveryAnswer();
    }

    private Users() {}

    /** The user's client; tokens live longer than a test run's use of one user. */
    static ApiClient client(String username) {
        return CLIENTS.computeIfAbsent(username, name -> World.shared().signIn(name));
    }

    static ApiClient anonymous() {
        return ApiClient.anonymous(World.shared().platform());
    }

    /** The platform's time. */
    static Instant now() {
        return Instant.parse(
                client("auditor").get("/session").expect(200).json().getString("now"));
    }
}
