package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coordinator of an organisation")
class CoordinatorIT {

    private static final World WORLD = World.shared();
    private static final String PASSWORD = "a-password-of-tests";

    @Test
    void signs_in_from_the_application_until_the_revocation_also_while_the_organisation_is_suspended() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
        var organisation = AppliedOrganisation.accredited();
        var orders = AccountOrders.of(organisation.email);
        var created = orders.awaitState("DONE");
        WORLD.keycloak().administration().acceptInvitation(orders.username(), PASSWORD);

        var own = signIn(orders).get("/organisations/" + organisation.reference());
        carryOut(organisation, "SUSPEND");
        var suspended = signIn(orders).get("/organisations/" + organisation.reference());
        int before = tokenStatus(orders);
        carryOut(organisation, "REVOKE");
        orders.await(order -> order.getString("kind").equals("DISABLE")
                && order.getString("state").equals("DONE"));

        assertThat(created.getString("orderedBy")).isEqualTo(organisation.reference());
        assertThat(created.getString("organisationName")).isEqualTo("Shenzhen Test Ltd");
        assertThat(own.status()).isEqualTo(200);
        assertThat(suspended.expect(200).json().getString("status")).isEqualTo("SUSPENDED");
        assertThat(before).isEqualTo(200);
        assertThat(tokenStatus(orders)).isEqualTo(400);
    }

    /** Ordered by the host city, decided by others. */
    private static void carryOut(AppliedOrganisation organisation, String change) {
        var path = "/organisations/" + organisation.reference();
        var host = Users.client("host");
        var matter = host.post(
                        path + "/standing-orders",
                        object("change", change, "reason", object("code", "OTHER", "text", "An incident")),
                        host.get(path).etag())
                .expect(201)
                .json()
                .getJsonObject("order")
                .getString("caseReference");
        for (var official : new String[] {"security", "ministry"}) {
            AppliedOrganisation.decideCase(official, matter, object("outcome", "APPROVE"))
                    .expect(201);
        }
    }

    private static ApiClient signIn(AccountOrders orders) {
        return ApiClient.signIn(WORLD.platform(), WORLD.realm(), orders.email(), PASSWORD);
    }

    private static int tokenStatus(AccountOrders orders) {
        return ApiClient.tokenStatus(WORLD.realm(), orders.email(), PASSWORD);
    }
}
