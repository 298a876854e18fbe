package org.ciep.world;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Production imports one file; the other one is for demonstration and tests only. */
@DisplayName("The realm that production imports")
class RealmFilesTest {

    private static final List<String> ROLES = List.of(
            "delegation-editor",
            "unit-approver",
            "ministry-approver",
            "host-reviewer",
            "security-officer",
            "partner-coordinator",
            "gate-officer",
            "auditor",
            "administrator");

    @Test
    void has_nobody_in_it_who_could_sign_in_with_a_password_that_is_known() throws IOException {
        var realm = file("ciep-realm.json");

        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class))
                .allSatisfy(user -> assertThat(user).containsKey("serviceAccountClientId"))
                .noneMatch(user -> user.containsKey("credentials"));
        assertThat(realm.getBoolean("registrationAllowed")).isFalse();
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
    }

    @Test
    void has_no_client_with_the_password_grant_and_no_secret() throws IOException {
        var clients = clients(file("ciep-realm.json"));

        assertThat(clients)
                .extracting(client -> client.getString("clientId"))
                .containsExactly("ciep-console", "ciep-directory", "ciep-accounts");
        assertThat(clients)
                .noneMatch(client -> client.getBoolean("directAccessGrantsEnabled", false))
                .noneMatch(client -> client.getBoolean("publicClient"))
                .allMatch(client -> client.getString("secret").matches("\\$\\{CIEP_[A-Z_]+}"));
        assertThat(clients(file("demo-users.json")))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("ciep-scripts");
    }

    /** Of a failed sign-on the log would hold what was typed, which may be an address; the realm's events hold it for half a year. */
    @Test
    void keeps_events_and_writes_none_into_the_log() throws IOException {
        var realm = file("ciep-realm.json");

        assertThat(realm.getBoolean("eventsEnabled")).isTrue();
        assertThat(realm.getInt("eventsExpiration")).isEqualTo(180 * 24 * 3600);
        assertThat(realm.getJsonArray("eventsListeners")).isEmpty();
    }

    @Test
    void has_the_roles_of_the_product_and_speaks_its_languages() throws IOException {
        var realm = file("ciep-realm.json");

        assertThat(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class))
                .extracting(role -> role.getString("name"))
                .containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(realm.getJsonArray("supportedLocales").getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrder("zh-Hans", "en", "de");
    }

    private static List<JsonObject> clients(JsonObject realm) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class);
    }

    private static JsonObject file(String name) throws IOException {
        var path = Layout.CONFIGURATION.resolve("keycloak").resolve(name);
        try (var reader = Json.createReader(Files.newBufferedReader(path))) {
            return reader.readObject();
        }
    }
}
