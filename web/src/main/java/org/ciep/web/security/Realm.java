package org.ciep.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** The realm that signs people in: asked once for its addresses, and for its keys whenever they change. */
@ApplicationScoped
public class Realm {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    private SignOnSettings settings;

    private volatile @Nullable RealmMetadata known;
    private volatile @Nullable LogoutTokens tokens;

    /** The realm's description; an {@link UncheckedIOException} while the realm cannot be reached. */
    RealmMetadata metadata() {
        var metadata = known;
        if (metadata == null) {
            metadata = RealmMetadata.parse(fetch(settings.realm() + "/.well-known/openid-configuration"));
            known = metadata;
        }
        return metadata;
    }

    /** Checks logout tokens with the realm's keys. */
    LogoutTokens logoutTokens() {
        var checker = tokens;
        if (checker == null) {
            var metadata = metadata();
            var get = new Get();
            get.setConnectTimeout((int) PATIENCE.toMillis());
            get.setReadTimeout((int) PATIENCE.toMillis());
            var keys = new HttpsJwks(metadata.keys());
            keys.setSimpleHttpGet(get);
            checker = new LogoutTokens(
                    metadata.issuer(), SignOnSettings.CLIENT, new HttpsJwksVerificationKeyResolver(keys));
            tokens = checker;
        }
        return checker;
    }

    private static String fetch(String address) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("The realm answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the realm", e);
        }
    }
}
