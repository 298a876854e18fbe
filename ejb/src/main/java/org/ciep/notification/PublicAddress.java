package org.ciep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;

/** Where people find the platform: {@code CIEP_PUBLIC_URL}. */
@ApplicationScoped
class PublicAddress {

    private static final String SETTING = "CIEP_PUBLIC_URL";

    private final URI address = URI.create(
            Objects.requireNonNull(System.getenv(SETTING), "The environment variable " + SETTING + " is missing"));

    /** @param path from the root, with its slash */
    String of(String path) {
        return address.toString().replaceAll("/+$", "") + path;
    }

    String host() {
        return Objects.requireNonNullElse(address.getHost(), "ciep");
    }
}
