package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.sql.SQLException;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coordinator of an organisation")
class CoordinatorIT {

    private static final World WORLD = World.shared();
    private static final String PASSWORD = "a-password-of-tests";

    @Test
    void signs_in_from_the_application_until_the_revocation_also_while_the_organisation_is_suspended()
            throws SQLException {
        Users.client("admin").post("/officials/readings", object()).expect(200);
        var organisation = AppliedOrganisation.accredited();
        wasAdmittedBefore(organisation);
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

    /** To an edition that is over, which keeps no account open. */
    private static void wasAdmittedBefore(AppliedOrganisation organisation) throws SQLException {
        int before = Editions.open();
        try (var connection = WORLD.database().asOwner();
                var insert = connection.prepareStatement("""
                        insert into ciep.organisation_accreditation (id, reference, edition, status, name_en, kind, contact_name, email,
                          language, sort_name, search_text, search_grams, revision, opened_at, changed_at, submitted_at, version,
                          organisation_id, organisation_code)
                        select gen_random_uuid(), ? || '-P-0001', ?, 'ACCREDITED', name_en, kind, contact_name, email, language,
                          sort_name, search_text, search_grams, revision, opened_at, changed_at, submitted_at, version,
                          organisation_id, organisation_code
                        from ciep.organisation_accreditation where reference = ?""")) {
            insert.setInt(1, before);
            insert.setInt(2, before);
            insert.setString(3, organisation.reference());
            insert.executeUpdate();
        }
        Editions.end(before);
    }

    /** Ordered by the host city, decided by others. */
    private static void carryOut(AppliedOrganisation organisation, String change) {
        var path = "/organisations/" + organisation.reference();
        var host = Users.client("host");
        host.post(
                        path + "/standing-orders",
                        object("change", change, "reason", object("code", "OTHER", "text", "An incident")),
                        host.get(path).etag())
                .expect(201);
        var matter = Users.client("ministry")
                .get(path)
                .expect(200)
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
