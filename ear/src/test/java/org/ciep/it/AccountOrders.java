package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ciep.world.ApiClient;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.Postgres;
import org.ciep.world.World;

/** The orders for one coordinator, written as the platform writes them, and what became of them. */
final class AccountOrders {

    private final String organisation;
    private final String email;
    private final Function<String, ApiClient> users;
    private final Postgres.Database database;

    private AccountOrders(
            String organisation, String email, Function<String, ApiClient> users, Postgres.Database database) {
        this.organisation = organisation;
        this.email = email;
        this.users = users;
        this.database = database;
    }

    static AccountOrders ofNewOrganisation() {
        return ofNewOrganisation(Users::client, World.shared().database());
    }

    /** The same at a node with a database of its own. */
    static AccountOrders at(NodeUsers node, Postgres.Database database) {
        return ofNewOrganisation(node::client, database);
    }

    private static AccountOrders ofNewOrganisation(Function<String, ApiClient> users, Postgres.Database database) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return new AccountOrders("IT-" + mark, "coordinator." + mark + "@partner.example", users, database);
    }

    /** The orders for an address, whatever they follow from. */
    static AccountOrders of(String email) {
        return new AccountOrders("", email, Users::client, World.shared().database());
    }

    String organisation() {
        return organisation;
    }

    String email() {
        return email;
    }

    /** The accounts with the address. */
    List<JsonObject> accounts() {
        return World.shared().keycloak().administration().accountsWith(email);
    }

    /** The user name of the account that was made. */
    String username() {
        return accounts().get(0).getString("username");
    }

    /** What has come to the address. */
    List<ReceivedMail> mails() {
        return World.shared().mailServer().received().stream()
                .filter(mail -> mail.to().equals(email))
                .toList();
    }

    /** Orders it with the rights of the application. */
    void order(String kind, String language) {
        try (var connection = database.asApplication();
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
        return Waiting.forSome(
                "the order is like this",
                () -> isOrdered() ? Optional.of(last()).filter(wanted) : Optional.empty());
    }

    private boolean isOrdered() {
        return !all().isEmpty();
    }

    JsonObject awaitState(String state) {
        return await(order -> order.getString("state").equals(state));
    }

    /** The last order, when nobody will carry it out any more by itself. */
    JsonObject awaitEnd() {
        return await(order -> !order.getString("state").equals("OPEN"));
    }

    /** Has the order tried now. */
    int attempt(JsonObject order) {
        return users.apply("admin")
                .post("/account-orders/" + order.getString("id") + "/attempt", object())
                .status();
    }

    JsonObject last() {
        return all().get(0);
    }

    /** The last one first. */
    List<JsonObject> all() {
        return users
                .apply("admin")
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
        return AuditTrail.records(users.apply("auditor"), "ACCOUNT", organisation, action);
    }
}
