package org.ciep.world;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Accounts and clients of the realm, changed as its administrator would. */
public final class RealmAdministration {

    private final Keycloak keycloak;
    private final Map<String, JsonArray> roles = new ConcurrentHashMap<>();
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    RealmAdministration(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes an account without a password and with one role. */
    public void addAccount(JsonObject account, String role) {
        keycloak.administer(json(HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/users")), "POST", account));
        changeRole(account.getString("username"), role, "POST");
    }

    /** Makes many accounts without a password and with one role, and says how they are named. */
    public List<String> addAccounts(int count, String role) {
        var names = IntStream.range(0, count)
                .mapToObj(number -> "it-" + UUID.randomUUID().toString().substring(0, 13))
                .toList();
        var users = Json.createArrayBuilder();
        names.forEach(name -> users.add(Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("realmRoles", Json.createArrayBuilder().add(role))));
        keycloak.partialImport(
                Json.createObjectBuilder().add("ifResourceExists", "FAIL").add("users", users));
        return names;
    }

    /** Adds accounts as the realm's files write them. */
    public void addAccounts(JsonArrayBuilder users) {
        keycloak.partialImport(
                Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users));
    }

    /** Gives an account a role. */
    public void giveRole(String username, String role) {
        changeRole(username, role, "POST");
    }

    /** Takes a role away from an account. */
    public void takeRole(String username, String role) {
        changeRole(username, role, "DELETE");
    }

    private void changeRole(String username, String role, String method) {
        var change = HttpRequest.newBuilder(account(username, "/role-mappings/realm"));
        keycloak.administer(json(change, method, roles.computeIfAbsent(role, this::only)));
    }

    /** The role as the realm describes it, alone in a list. */
    private JsonArray only(String role) {
        var found = keycloak.administer(HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/roles/" + role)));
        try (var reader = Json.createReader(new StringReader(found))) {
            return Json.createArrayBuilder().add(reader.readObject()).build();
        }
    }

    /** Disables an account. */
    public void disable(String username) {
        var account = account(username, "");
        try (var reader = Json.createReader(new StringReader(keycloak.administer(HttpRequest.newBuilder(account))))) {
            var disabled = Json.createObjectBuilder(reader.readObject())
                    .add("enabled", false)
                    .build();
            keycloak.administer(json(HttpRequest.newBuilder(account), "PUT", disabled));
        }
    }

    /** Forgets the wrong passwords that were tried on an account. */
    public void liftLock(String username) {
        var id = account(username, "").getPath().replaceAll(".*/", "");
        keycloak.administer(
                HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/attack-detection/brute-force/users/" + id))
                        .DELETE());
    }

    /** Switches on or off that an account is closed for a while after too many wrong passwords. */
    public void closeAccountsOfGuessers(boolean closed) {
        change(Json.createObjectBuilder().add("bruteForceProtected", closed).build());
    }

    /** The accounts with this address, as the realm describes them. */
    public List<JsonObject> accountsWith(String email) {
        return array("/users?briefRepresentation=false&exact=true&email=" + email)
                .getValuesAs(JsonObject.class);
    }

    /** The realm roles of an account, with those that every account has. */
    public List<String> rolesOf(String username) {
        var path = account(username, "/role-mappings/realm").getPath().replace("/admin/realms/ciep", "");
        return array(path).getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("name"))
                .toList();
    }

    /** Gives an account a password, as if its holder had followed the invitation. */
    public void acceptInvitation(String username, String password) {
        var account = account(username, "");
        var credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", false)
                .build();
        keycloak.administer(json(HttpRequest.newBuilder(account(username, "/reset-password")), "PUT", credential));
        try (var reader = Json.createReader(new StringReader(keycloak.administer(HttpRequest.newBuilder(account))))) {
            var ready = Json.createObjectBuilder(reader.readObject())
                    .add("requiredActions", Json.createArrayBuilder())
                    .add("emailVerified", true)
                    .build();
            keycloak.administer(json(HttpRequest.newBuilder(account), "PUT", ready));
        }
    }

    private JsonArray array(String path) {
        var found = keycloak.administer(HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep" + path)));
        try (var reader = Json.createReader(new StringReader(found))) {
            return reader.readArray();
        }
    }

    /** A realm that was made before keeps the mail server of then. */
    void sendMailsThrough(Map<String, String> settings) {
        var server = Json.createObjectBuilder()
                .add("host", settings.get("CIEP_SMTP_HOST"))
                .add("port", settings.get("CIEP_SMTP_PORT"))
                .add("from", settings.get("CIEP_MAIL_FROM"))
                .add("auth", "true")
                .add("user", settings.get("CIEP_SMTP_USER"))
                .add("password", settings.get("CIEP_SMTP_PASSWORD"))
                .add("starttls", settings.get("CIEP_SMTP_TLS"));
        change(Json.createObjectBuilder().add("smtpServer", server).build());
    }

    private void change(JsonObject realm) {
        keycloak.administer(json(HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep")), "PUT", realm));
    }

    /** Gives a client another secret, so that whoever knows the old one is refused. */
    public void changeSecret(String clientId, String secret) {
        var found = keycloak.administer(
                HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/clients?clientId=" + clientId)));
        try (var reader = Json.createReader(new StringReader(found))) {
            var client = reader.readArray().getJsonObject(0);
            var changed = Json.createObjectBuilder(client).add("secret", secret).build();
            keycloak.administer(json(
                    HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/clients/" + client.getString("id"))),
                    "PUT",
                    changed));
        }
    }

    URI account(String username, String part) {
        return keycloak.admin("/admin/realms/ciep/users/" + accounts.computeIfAbsent(username, this::idOf) + part);
    }

    private String idOf(String username) {
        var found = keycloak.administer(
                HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep/users?exact=true&username=" + username)));
        try (var reader = Json.createReader(new StringReader(found))) {
            return reader.readArray().getJsonObject(0).getString("id");
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, JsonStructure content) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(content.toString()));
    }

    /** The status that the realm's administration answers a client's own service account. */
    public int answerTo(String clientId, String secret, String method, String path) {
        try {
            var form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + secret;
            var answer = Keycloak.call(
                    HttpRequest.newBuilder(URI.create(keycloak.realm() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build());
            try (var reader = Json.createReader(new StringReader(answer))) {
                var request = HttpRequest.newBuilder(keycloak.admin("/admin/realms/ciep" + path))
                        .header("Authorization", "Bearer " + reader.readObject().getString("access_token"))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                        .build();
                return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorldException("Interrupted while talking to Keycloak", e);
        }
    }
}
