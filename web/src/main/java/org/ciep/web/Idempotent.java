package org.ciep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.ciep.identity.Caller;
import org.ciep.platform.Once;
import org.jspecify.annotations.Nullable;

/** Answers a request that creates or decides so that sending it twice takes effect once. */
@RequestScoped
public class Idempotent {

    // Made once, as the library would be looked for anew for each answer
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject
    Once once;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /**
     * Does the work in one transaction with the key, or repeats the answer that the key has.
     *
     * @param content the request's body: a wire record, a file with its name, bytes, or an empty text
     * @throws org.ciep.platform.KeyRequired if the key is missing
     * @throws org.ciep.platform.KeyReused if it belongs to another request
     */
    public Response answer(@Nullable IdempotencyKey key, Object content, Supplier<Response> work) {
        return answerFor(caller.username(), key, content, work);
    }

    /**
     * The same where nobody is signed in.
     *
     * @param who keys of different callers have nothing to do with each other
     */
    public Response answerFor(String who, @Nullable IdempotencyKey key, Object content, Supplier<Response> work) {
        var known = new Once.Key(who, IdempotencyKey.require(key), fingerprint(content));
        return response(once.answer(known, () -> stored(work.get())));
    }

    /** Whoever holds this secret, as a caller's name from which nobody learns the secret. */
    public static String holderOf(@Nullable String secret) {
        var digest = sha256().digest(String.valueOf(secret).getBytes(StandardCharsets.UTF_8));
        return "holder:" + HexFormat.of().formatHex(digest);
    }

    private byte[] fingerprint(Object content) {
        var address = request.getRequestURI() + "?" + request.getQueryString();
        return fingerprint(request.getMethod() + " " + address, content);
    }

    /** @param target method and address */
    static byte[] fingerprint(String target, Object content) {
        var digest = sha256();
        digest.update((target + "\n").getBytes(StandardCharsets.UTF_8));
        if (content instanceof NamedFile file) {
            digest.update((file.name().length() + " " + file.name()).getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        } else if (content instanceof byte[] bytes) {
            digest.update(bytes);
        } else {
            digest.update(JsonFormat.write(content).getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }

    private static byte[] stored(Response response) {
        var stored = BUILDERS.createObjectBuilder().add("status", response.getStatus());
        if (response.getLocation() != null) {
            stored.add("location", response.getLocation().toString());
        }
        if (response.getEntityTag() != null) {
            stored.add("etag", response.getEntityTag().getValue());
        }
        if (response.hasEntity()) {
            stored.add("body", JsonFormat.write(response.getEntity()));
        }
        return stored.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response response(byte[] stored) {
        JsonObject answer;
        try (var reader = READERS.createReader(new ByteArrayInputStream(stored))) {
            answer = reader.readObject();
        }
        var response = Response.status(answer.getInt("status"));
        if (answer.containsKey("location")) {
            response.location(URI.create(answer.getString("location")));
        }
        if (answer.containsKey("etag")) {
            response.tag(new EntityTag(answer.getString("etag")));
        }
        if (answer.containsKey("body")) {
            response.type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(answer.getString("body").getBytes(StandardCharsets.UTF_8));
        }
        return response.build();
    }
}
