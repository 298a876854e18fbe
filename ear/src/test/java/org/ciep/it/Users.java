package org.ciep.it;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ciep.world.ApiClient;
import org.ciep.world.World;

/** The demonstration users as callers of the shared world's platform. */
final class Users {

    /** A token lives for half an hour, and a run of all tests takes about as long. */
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(20);

    private static final Map<String, SignedIn> CLIENTS = new ConcurrentHashMap<>();

    static {
        ContractCheck.ofEveryAnswer();
    }

    private Users() {}

    /** The user's client, with a token that lives for some time yet. */
    static ApiClient client(String username) {
        return CLIENTS.compute(username, (name, known) -> known != null && known.isFresh() ? known : SignedIn.as(name))
                .client;
    }

    /** After the realm has ended somebody's sessions, the platform distrusts whatever token is older. */
    static void signInAnew() {
        CLIENTS.clear();
    }

    static ApiClient anonymous() {
        return ApiClient.anonymous(World.shared().platform());
    }

    /** The platform's time. */
    static Instant now() {
        return Instant.parse(
                client("auditor").get("/session").expect(200).json().getString("now"));
    }

    private record SignedIn(ApiClient client, long since) {

        static SignedIn as(String username) {
            return new SignedIn(World.shared().signIn(username), System.nanoTime());
        }

        boolean isFresh() {
            return System.nanoTime() - since < RENEWED_AFTER.toNanos();
        }
    }
}
