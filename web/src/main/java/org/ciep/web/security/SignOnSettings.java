package org.ciep.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses of the platform and of its realm, from the environment. A missing one fails by its name. */
@ApplicationScoped
public class SignOnSettings {

    /** The console's name in the realm: what a token for us is made out to. */
    static final String CLIENT = "ciep-console";

    private final URI platform;
    private final URI realm;

    /** Reads the environment. */
    public SignOnSettings() {
        this(System.getenv("CIEP_PUBLIC_URL"), System.getenv("CIEP_OIDC_URL"));
    }

    SignOnSettings(@Nullable String platform, @Nullable String realm) {
        this.platform = address("CIEP_PUBLIC_URL", platform);
        this.realm = address("CIEP_OIDC_URL", realm);
    }

    private static URI address(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        var address = URI.create(value.strip().replaceAll("/+$", ""));
        if (address.getScheme() == null || address.getHost() == null) {
            throw new IllegalStateException("The environment variable " + name + " is not an absolute address");
        }
        return address;
    }

    /** The realm's address, without a slash at its end. */
    URI realm() {
        return realm;
    }

    /** What a browser sends as the origin of our own pages. */
    String origin() {
        return origin(platform);
    }

    /** The origin of the realm's pages. */
    String realmOrigin() {
        return origin(realm);
    }

    /** An address of ours as others see it. */
    String publicAddress(String path) {
        return platform + path;
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(platform.getScheme());
    }

    private static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
