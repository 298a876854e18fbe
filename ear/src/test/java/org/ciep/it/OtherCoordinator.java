package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import org.ciep.world.World;

/** A coordinator of an organisation that has nothing to do with the one of the demonstration. */
final class OtherCoordinator {

    static final String USERNAME = "coordinator.other";

    private OtherCoordinator() {}

    /** The realm knows the account from now on. */
    static void enter() {
        var account = Json.createObjectBuilder(object("username", USERNAME, "enabled", true, "firstName", "Other"))
                .add("lastName", "Coordinator")
                .add("email", USERNAME + "@example.org")
                .add("emailVerified", true)
                .add("realmRoles", Json.createArrayBuilder().add("partner-coordinator"))
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("organisation", Json.createArrayBuilder().add("OTHER")))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(object("type", "password", "value", "demo-" + USERNAME, "temporary", false)));
        World.shared()
                .keycloak()
                .administration()
                .addAccounts(Json.createArrayBuilder().add(account));
    }
}
