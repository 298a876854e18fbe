package org.ciep.world;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the platform's realm, on a database of its own in the world's PostgreSQL. */
public final class Keycloak implements AutoCloseable {

    /** The secret of the console's client in demonstration and tests; production sets its own. */
    public static final String CLIENT_SECRET = "demonstration-only-client-secret";

    /** The secret of the client that reads the accounts, likewise. */
    public static final String DIRECTORY_SECRET = "demonstration-only-directory-secret";

    /** The secret of the client that makes coordinators' accounts, likewise. */
    public static final String ACCOUNTS_SECRET = "demonstration-only-accounts-secret";

    private static final String ADMINISTRATOR = "world";
    private static final String ADMINISTRATOR_PASSWORD = "loopback-only";

    private static final String AFTER_LOGOUT = "post.logout.redirect.uris";
    private static final Duration TOKEN_REUSED = Duration.ofSeconds(30);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RealmAdministration administration = new RealmAdministration(this);
    private final ServerProcess process;
    private final int port;
    private String administratorToken = "";
    private long signedInAt;

    private Keycloak(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the distribution, imports the realm unless it is there, and adds the demonstration users.
     *
     * @param publicUrl where the browser finds the platform
     */
    public static Keycloak start(Postgres postgres, MailServer mails, int port, URI publicUrl) {
        var logs = Layout.TARGET.resolve("logs");
        var home = Layout.KEYCLOAK;
        postgres.emptyDatabase("keycloak");
        provideRealm(home);
        var process = ServerProcess.start(
                "Keycloak",
                home,
                List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--cache=local",
                        "--import-realm"),
                settings(postgres, mails, publicUrl),
                logs.resolve("keycloak.log"));
        var keycloak = new Keycloak(process, port);
        process.awaitOk(URI.create(keycloak.realm() + "/.well-known/openid-configuration"));
        keycloak.addDemonstrationUsers();
        keycloak.moveConsoleTo(publicUrl);
        keycloak.administration().sendMailsThrough(mails.settings());
        return keycloak;
    }

    private static Map<String, String> settings(Postgres postgres, MailServer mails, URI publicUrl) {
        var settings = new HashMap<>(mails.settings());
        settings.put("KC_DB_URL", "jdbc:postgresql://localhost:" + postgres.port() + "/keycloak");
        settings.put("KC_DB_USERNAME", "postgres");
        settings.put("KC_DB_PASSWORD", "loopback-only");
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        settings.put("CIEP_OIDC_CLIENT_SECRET", CLIENT_SECRET);
        settings.put("CIEP_DIRECTORY_CLIENT_SECRET", DIRECTORY_SECRET);
        settings.put("CIEP_ACCOUNTS_CLIENT_SECRET", ACCOUNTS_SECRET);
        settings.put("CIEP_PUBLIC_URL", publicUrl.toString());
        settings.put("CIEP_BACKCHANNEL_URL", publicUrl.toString());
        settings.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        return settings;
    }

    private static void provideRealm(Path home) {
        try {
            var target = home.resolve("data/import/ciep-realm.json");
            Files.createDirectories(target.getParent());
            Files.copy(
                    Layout.CONFIGURATION.resolve("keycloak/ciep-realm.json"),
                    target,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's address, as the platform and the browser see it. */
    public URI realm() {
        return realmAt(port);
    }

    /** Where the realm of a Keycloak at this port is, whether it runs already or not. */
    static URI realmAt(int port) {
        return URI.create("http://localhost:" + port + "/realms/ciep");
    }

    private void addDemonstrationUsers() {
        partialImport(Json.createObjectBuilder(configuration("demo-users.json")).add("ifResourceExists", "SKIP"));
    }

    /** A realm that was made before keeps the platform's address of then: the console's client is written anew. */
    private void moveConsoleTo(URI publicUrl) {
        var text = configuration("ciep-realm.json").getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals("ciep-console"))
                .toList()
                .toString()
                .replace("${CIEP_OIDC_CLIENT_SECRET}", CLIENT_SECRET)
                .replace("${CIEP_PUBLIC_URL}", publicUrl.toString())
                .replace("${CIEP_BACKCHANNEL_URL}", publicUrl.toString());
        try (var reader = Json.createReader(new StringReader(text))) {
            partialImport(Json.createObjectBuilder()
                    .add("ifResourceExists", "OVERWRITE")
                    .add("clients", reader.readArray()));
        }
    }

    private static JsonObject configuration(String file) {
        try (InputStream stream = Files.newInputStream(
                        Layout.CONFIGURATION.resolve("keycloak").resolve(file));
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void partialImport(JsonObjectBuilder content) {
        administer(HttpRequest.newBuilder(admin("/admin/realms/ciep/partialImport"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(content.build().toString())));
    }

    /** Ends all sessions of an account, as an administrator of the realm would. */
    public void endSessionsOf(String username) {
        administer(HttpRequest.newBuilder(administration().account(username, "/logout"))
                .POST(BodyPublishers.noBody()));
    }

    /** Changes accounts and clients as an administrator of the realm would. */
    public RealmAdministration administration() {
        return administration;
    }

    String administer(HttpRequest.Builder request) {
        try {
            return call(request.header("Authorization", "Bearer " + administratorToken())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets browsers come back from the login and from the logout to another node as well. */
    public synchronized void allowReturnTo(URI node) {
        try {
            var bearer = "Bearer " + administratorToken();
            var clients = admin("/admin/realms/ciep/clients");
            var found = call(HttpRequest.newBuilder(URI.create(clients + "?clientId=ciep-console"))
                    .header("Authorization", bearer)
                    .build());
            try (var reader = Json.createReader(new java.io.StringReader(found))) {
                var client = reader.readArray().getJsonObject(0);
                var addresses = Json.createArrayBuilder(client.getJsonArray("redirectUris"))
                        .add(node + "/*");
                var attributes = client.getJsonObject("attributes");
                var signedOut = attributes.getString(AFTER_LOGOUT) + "##" + node + "/*";
                call(HttpRequest.newBuilder(URI.create(clients + "/" + client.getString("id")))
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(Json.createObjectBuilder(client)
                                .add("redirectUris", addresses)
                                .add(
                                        "attributes",
                                        Json.createObjectBuilder(attributes).add(AFTER_LOGOUT, signedOut))
                                .build()
                                .toString()))
                        .build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's own administrator signs in once in half a minute; the token lives for a minute. */
    private synchronized String administratorToken() throws IOException {
        if (administratorToken.isEmpty() || System.nanoTime() - signedInAt > TOKEN_REUSED.toNanos()) {
            administratorToken = newAdministratorToken();
            signedInAt = System.nanoTime();
        }
        return administratorToken;
    }

    private String newAdministratorToken() throws IOException {
        var form = "client_id=admin-cli&grant_type=password&username=" + ADMINISTRATOR + "&password="
                + URLEncoder.encode(ADMINISTRATOR_PASSWORD, StandardCharsets.UTF_8);
        var body = call(HttpRequest.newBuilder(admin("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getString("access_token");
        }
    }

    URI admin(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static String call(HttpRequest request) throws IOException {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new WorldException("Keycloak answered " + answer.statusCode() + " at " + request.uri());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorldException("Interrupted while talking to Keycloak", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.stop();
    }
}
