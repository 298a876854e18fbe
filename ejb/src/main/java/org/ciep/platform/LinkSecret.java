package org.ciep.platform;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a link from a mail: 256 random bits that nobody guesses, and that are stored as a keyed hash only.
 *
 * @param text 43 characters that may stand in an address
 */
public record LinkSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
