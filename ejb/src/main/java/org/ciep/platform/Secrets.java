package org.ciep.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/** The platform's own keys, from the environment: {@code CIEP_DATA_KEY} and {@code CIEP_HASH_KEY}, 32 bytes each in Base64. */
@ApplicationScoped
public class Secrets {

    private static final int LENGTH = 32;

    byte[] dataKey() {
        return key("CIEP_DATA_KEY");
    }

    byte[] hashKey() {
        return key("CIEP_HASH_KEY");
    }

    private static byte[] key(String name) {
        var text = System.getenv(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        var key = Base64.getDecoder().decode(text.trim());
        if (key.length != LENGTH) {
            throw new IllegalStateException(
                    "The environment variable " + name + " must hold " + LENGTH + " bytes in Base64");
        }
        return key;
    }
}
