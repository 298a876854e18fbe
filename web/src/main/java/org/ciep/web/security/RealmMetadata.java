package org.ciep.web.security;

import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What a realm publishes about itself (OpenID Connect Discovery 1.0).
 *
 * @param issuer who signs tokens
 * @param keys address of the public keys
 * @param endSession address that ends a session
 */
record RealmMetadata(String issuer, String keys, String endSession) {

    static RealmMetadata parse(String document) {
        try {
            var values = JsonUtil.parseJson(document);
            return new RealmMetadata(
                    text(values, "issuer"), text(values, "jwks_uri"), text(values, "end_session_endpoint"));
        } catch (JoseException e) {
            throw new IllegalStateException("The realm's description cannot be read", e);
        }
    }

    private static String text(Map<String, @Nullable Object> values, String name) {
        if (values.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("The realm's description lacks " + name);
    }
}
