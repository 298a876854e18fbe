package org.ciep.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the realm's administration interface as one of the platform's own clients, whose service account may do there what the
 * realm lets it. The only class of the domain that speaks HTTP. What does not answer, or not in time, is an {@link IOException}.
 */
public final class RealmClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final String client;
    private final String secret;
    private final String realm;
    private final String administration;

    /** @param administration where the realm is administered, {@code …/admin/realms/…}; if null, beside the realm itself */
    RealmClient(String client, String secret, String realm, @Nullable String administration) {
        this.client = client;
        this.secret = secret;
        this.realm = realm.replaceAll("/+$", "");
        this.administration = administration == null || administration.isBlank()
                ? this.realm.replace("/realms/", "/admin/realms/")
                : administration.replaceAll("/+$", "");
    }

    /**
     * As the environment says: {@code CIEP_OIDC_URL}, {@code CIEP_OIDC_ADMIN_URL} and the client's secret.
     *
     * @param secret the name of the variable that holds it
     * @throws NullPointerException if one of them is missing, naming it
     */
    public static RealmClient named(String client, String secret) {
        return new RealmClient(
                client, required(secret), required("CIEP_OIDC_URL"), System.getenv("CIEP_OIDC_ADMIN_URL"));
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getenv(name), () -> "The environment variable " + name + " is missing");
    }

    /** What the realm answered. */
    public record Answer(int status, String body, String location) {

        /** An {@link IOException} if it is none. */
        public JsonArray array() throws IOException {
            return read(JsonReader::readArray);
        }

        /** An {@link IOException} if it is none. */
        public JsonObject object() throws IOException {
            return read(JsonReader::readObject);
        }

        private <T> T read(Function<JsonReader, T> reading) throws IOException {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reading.apply(reader);
            } catch (JsonException e) {
                throw new IOException("The realm's answer cannot be read", e);
            }
        }

        /** Names the status only: accounts stay out of logs. */
        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /** A new token for the client's service account. */
    public Token token() throws IOException {
        var form = Stream.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)
                .map(RealmClient::encoded)
                .toList();
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("%s=%s&%s=%s&%s=%s".formatted(form.toArray()))));
        return answer.status() == 200
                ? new Token(answer.object().getString("access_token", ""))
                : new Token("", answer.status());
    }

    /**
     * What the realm lets the client in with.
     *
     * @param text empty if it does not
     * @param status what it answered
     */
    public record Token(String text, int status) {

        Token(String text) {
            this(text, 200);
        }

        /** When it was issued, in seconds since 1970, by the realm's clock. */
        long issuedAt() throws IOException {
            var parts = text.split("\\.", -1);
            if (parts.length != 3) {
                throw new IOException("The realm's token cannot be read");
            }
            var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return new Answer(200, claims, "").object().getJsonNumber("iat").longValue();
        }

        /** Names the status only: tokens stay out of logs. */
        @Override
        public String toString() {
            return "Token[" + status + "]";
        }
    }

    /** @param path below the realm's administration, with its query, encoded */
    public Answer get(Token token, String path) throws IOException {
        return send(request(token, path).GET());
    }

    /** Sends a body of JSON, or none. */
    public Answer send(Token token, String method, String path, @Nullable JsonStructure body) throws IOException {
        var request = request(token, path);
        if (body == null) {
            return send(request.method(method, BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    /** A value for an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(Token token, String path) {
        return HttpRequest.newBuilder(URI.create(administration + path))
                .header("Authorization", "Bearer " + token.text());
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            return answer(http.send(request.timeout(TO_ANSWER).build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the realm", e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location").orElse(""));
    }
}
