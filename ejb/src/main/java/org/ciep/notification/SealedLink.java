package org.ciep.notification;

import java.util.UUID;
import org.ciep.platform.DataCipher;

/** A link whose secret is in no table and no log: encrypted until its mail is sent. */
record SealedLink(String address, DataCipher cipher) {

    byte[] seal(UUID message) {
        return cipher.encrypt(address, purpose(message));
    }

    static String open(byte[] sealed, UUID message, DataCipher cipher) {
        return cipher.decryptText(sealed, purpose(message));
    }

    private static String purpose(UUID message) {
        return "outbox:" + message;
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "SealedLink";
    }
}
