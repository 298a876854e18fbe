package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.ciep.world.World;

/** The orders for one coordinator, written as the platform writes them, and what became of them. */
record AccountOrders(String organisation, String email) {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    static AccountOrders ofNewOrganisation() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return new AccountOrders("IT-" + mark, "coordinator." + mark + "@partner.example");
    }

    /** The orders for an address, whatever they follow from. */
    static AccountOrders of(String email) {
        return new AccountOrders("", email);
    }

    /** The user name of the account that was made. */
    String username() {
        return World.shared()
                .keycloak()
                .administration()
                .accountsWith(email)
                .get(0)
                .getString("username");
    }

    /** Orders it with the rights of the application. */
    void order(String kind, String language) {
        try (var connection = World.shared().database().asApplication();
                var insert = connection.prepareStatement("""
                        insert into account_order (id, kind, organisation, organisation_name, email, name, language, state,
                          ordered_at, ordered_by, attempts, next_attempt_at, version)
                        values (?, ?, ?, 'Muster GmbH', ?, '欧阳晓', ?, 'OPEN', current_timestamp, 'Host', 0,
                          current_timestamp, 0)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, kind);
            insert.setString(3, organisation);
            insert.setString(4, email);
            insert.setString(5, language);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last order, when it is like this. */
    JsonObject await(Predicate<JsonObject> wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!(isOrdered() && wanted.test(last())) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        var found = last();
        assertThat(wanted.test(found)).as("%s", found).isTrue();
        return found;
    }

    private boolean isOrdered() {
        return !all().isEmpty();
    }

    JsonObject awaitState(String state) {
        return await(order -> order.getString("state").equals(state));
    }

    /** Has the order tried now. */
    int attempt(JsonObject order) {
        return Users.client("admin")
                .post("/account-orders/" + order.getString("id") + "/attempt", object())
                .status();
    }

    JsonObject last() {
        return all().get(0);
    }

    /** The last one first. */
    List<JsonObject> all() {
        return Users.client("admin")
                .get("/account-orders?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(order -> order.getString("email").equals(email))
                .toList();
    }

    /** How often the trail tells this of the organisation's accounts. */
    int records(String action) {
        return AuditTrail.records("ACCOUNT", organisation, action);
    }
}
