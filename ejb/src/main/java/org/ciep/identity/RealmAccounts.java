package org.ciep.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The realm's accounts, read through its administration interface as the client {@code ciep-directory}, whose service account may
 * look at users and nothing else. The only class of the domain that speaks HTTP.
 */
@Dependent
class RealmAccounts {

    static final String CLIENT = "ciep-directory";

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final int PAGE = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final String realm;
    private final String administration;
    private final String secret;

    /** Reads the environment. */
    RealmAccounts() {
        this(required("CIEP_OIDC_URL"), System.getenv("CIEP_OIDC_ADMIN_URL"), required("CIEP_DIRECTORY_CLIENT_SECRET"));
    }

    /** @param administration where the realm is administered, {@code …/admin/realms/…}; if null, beside the realm itself */
    RealmAccounts(String realm, @Nullable String administration, String secret) {
        this.realm = realm.replaceAll("/+$", "");
        this.administration = administration == null || administration.isBlank()
                ? this.realm.replace("/realms/", "/admin/realms/")
                : administration.replaceAll("/+$", "");
        this.secret = secret;
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getenv(name), () -> "The environment variable " + name + " is missing");
    }

    /**
     * What the realm says now.
     *
     * @param holders for each role, the accounts that hold it
     * @param readAt the moment before the first was read, by the realm's clock
     */
    record Reading(List<Holder> holders, Instant readAt) {}

    /** An account, as the realm describes it, and one of its roles. */
    record Holder(String role, JsonObject account) {}

    /** Everybody who holds a role of the platform; an {@link IOException} if the realm does not tell. */
    Reading read() throws IOException {
        var token = token();
        var holders = new ArrayList<Holder>();
        for (var role : Roles.ALL.stream().sorted().toList()) {
            readHolders(role, token, holders);
        }
        return new Reading(holders, issuedAt(token));
    }

    private void readHolders(String role, String token, List<Holder> holders) throws IOException {
        for (int first = 0, read = PAGE; read == PAGE; first += PAGE) {
            var address = administration + "/roles/" + role + "/users?briefRepresentation=false&max=" + PAGE + "&first="
                    + first;
            var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
            var before = holders.size();
            try (var reader = Json.createReader(new StringReader(answer(request)))) {
                reader.readArray()
                        .getValuesAs(JsonObject.class)
                        .forEach(account -> holders.add(new Holder(role, account)));
            } catch (JsonException e) {
                throw new IOException("The realm's accounts cannot be read", e);
            }
            read = holders.size() - before;
        }
    }

    private String token() throws IOException {
        var form = Stream.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret)
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("%s=%s&%s=%s&%s=%s".formatted(form.toArray())));
        return object(answer(request)).getString("access_token", "");
    }

    private static Instant issuedAt(String token) throws IOException {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IOException("The realm's token cannot be read");
        }
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return Instant.ofEpochSecond(object(claims).getJsonNumber("iat").longValue());
    }

    private static JsonObject object(String text) throws IOException {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IOException("The realm's answer cannot be read", e);
        }
    }

    private String answer(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.timeout(TO_ANSWER).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("The realm answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reading the realm's accounts", e);
        }
    }
}
