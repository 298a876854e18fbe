package org.ciep.world;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A caller of the platform's API in the name of one user, as a script would call it: bearer token, keys and versions. */
public final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final List<Consumer<Answer>> OBSERVERS = new CopyOnWriteArrayList<>();

    private final URI platform;
    private final String bearer;
    private final String refreshToken;
    private final boolean observed;

    private ApiClient(URI platform, String bearer, String refreshToken, boolean observed) {
        this.platform = platform;
        this.bearer = bearer;
        this.refreshToken = refreshToken;
        this.observed = observed;
    }

    /** From now on, every answer of the API is shown to the observer, too. */
    public static void observe(Consumer<Answer> observer) {
        OBSERVERS.add(observer);
    }

    /** No answer is shown to this observer any more. */
    public static void ignore(Consumer<Answer> observer) {
        OBSERVERS.remove(observer);
    }

    /** Nobody: no token at all. */
    public static ApiClient anonymous(URI platform) {
        return new ApiClient(platform, "", "", true);
    }

    /** Signs in at the realm with the password grant of the client for scripts, which only demonstration and tests have. */
    public static ApiClient signIn(URI platform, URI realm, String username, String password) {
        return withToken(platform, realm, "ciep-scripts", username, password);
    }

    /** The same user with the same token at another node of the platform. */
    public ApiClient at(URI node) {
        return new ApiClient(node, bearer, refreshToken, observed);
    }

    /** The same user whose answers no observer is shown: where it is measured how long they take. */
    public ApiClient unobserved() {
        return new ApiClient(platform, bearer, refreshToken, false);
    }

    /** Like {@link #signIn}, with a demonstration user's token that was made for another client. */
    public static ApiClient signInAs(URI platform, URI realm, String client, String username) {
        return withToken(platform, realm, client, username, "demo-" + username);
    }

    private static ApiClient withToken(URI platform, URI realm, String client, String username, String password) {
        var answer = token(realm, client, username, password);
        // Against guessing, the realm refuses an account with which somebody else signs in at the same moment
        for (int again = 0; answer.status() != 200 && again < 5; again++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = token(realm, client, username, password);
        }
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + username + ": " + answer.status() + " " + answer.body());
        }
        return new ApiClient(platform, answer.json());
    }

    private ApiClient(URI platform, JsonObject tokens) {
        this(platform, "Bearer " + tokens.getString("access_token"), tokens.getString("refresh_token", ""), true);
    }

    /** The same user with a token that says what the realm knows of the user now, as a session gets one. */
    public ApiClient renewed(URI realm) {
        var answer = token(
                realm,
                Map.of("grant_type", "refresh_token", "client_id", "ciep-scripts", "refresh_token", refreshToken));
        return new ApiClient(platform, answer.expect(200).json());
    }

    /** What the realm answers to these credentials: 200 with a token, another status without. */
    public static int tokenStatus(URI realm, String username, String password) {
        return token(realm, "ciep-scripts", username, password).status();
    }

    private static Answer token(URI realm, String client, String username, String password) {
        return token(
                realm,
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    private static Answer token(URI realm, Map<String, String> request) {
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(request)))
                .build());
    }

    private static String form(Map<String, String> fields) {
        var text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    public Answer get(String path) {
        return shown(send(request(path).GET().build()));
    }

    /** Creates or decides, under a key of its own. */
    public Answer post(String path, JsonObject body) {
        return post(path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer post(String path, JsonObject body, Map<String, String> headers) {
        return send("POST", path, "application/json", BodyPublishers.ofString(body.toString()), headers);
    }

    /** Changes the state of the version that was seen, under a key of its own. */
    public Answer post(String path, JsonObject body, String etag) {
        return post(path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag));
    }

    public Answer postBytes(String path, byte[] body) {
        return send(
                "POST",
                path,
                "application/octet-stream",
                BodyPublishers.ofByteArray(body),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Brings a list as a file of this name. */
    public Answer postList(String path, String fileName, byte[] body) {
        var headers = new HashMap<>(named(fileName));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(body), headers);
    }

    /** Uploads a document of this name. */
    public Answer putFile(String path, String fileName, byte[] body, Map<String, String> headers) {
        var all = new HashMap<>(named(fileName));
        all.putAll(headers);
        return send("PUT", path, "application/octet-stream", BodyPublishers.ofByteArray(body), all);
    }

    /** The header that names a file. */
    public static Map<String, String> named(String fileName) {
        return Map.of(
                "File-Name", URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    public Answer put(String path, JsonObject body, String etag) {
        return send(
                "PUT", path, "application/json", BodyPublishers.ofString(body.toString()), Map.of("If-Match", etag));
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, "application/json", BodyPublishers.noBody(), Map.of("If-Match", etag));
    }

    /** Anything else: the caller says all of it. */
    public Answer send(String method, String path, String type, BodyPublisher body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", type).method(method, body);
        headers.forEach(request::header);
        return shown(send(request.build()));
    }

    private HttpRequest.Builder request(String path) {
        var builder =
                HttpRequest.newBuilder(URI.create(platform + "/api" + path)).timeout(Duration.ofMinutes(5));
        return bearer.isEmpty() ? builder : builder.header("Authorization", bearer);
    }

    private Answer shown(Answer answer) {
        if (observed) {
            OBSERVERS.forEach(observer -> observer.accept(answer));
        }
        return answer;
    }

    private static Answer send(HttpRequest request) {
        try {
            return new Answer(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** What the server answered. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String etag() {
            return header("ETag");
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body()))) {
                return reader.readObject();
            }
        }

        /** The code of a problem document; empty for anything else. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json") ? json().getString("code", "") : "";
        }

        /** This answer, if its status is the expected one. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new IllegalStateException(
                        response.request().method() + " " + response.uri() + " answered " + status() + ": " + body());
            }
            return this;
        }
    }

    /** A JSON object from alternating names and values (text, numbers, booleans, JSON). */
    public static JsonObject object(Object... namesAndValues) {
        var builder = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = (String) namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (value instanceof JsonValue json) {
                builder.add(name, json);
            } else if (value instanceof Number number) {
                builder.add(name, number.longValue());
            } else if (value instanceof Boolean flag) {
                builder.add(name, flag);
            } else {
                builder.add(name, value.toString());
            }
        }
        return builder.build();
    }
}
