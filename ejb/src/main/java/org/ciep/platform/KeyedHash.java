package org.ciep.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds equal secrets without storing them: HMAC-SHA-256 (RFC 2104), useless to whoever has the database but not the key. */
@ApplicationScoped
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** For the container's proxy only. */
    protected KeyedHash() {
        this.key = new SecretKeySpec(new byte[32], ALGORITHM);
    }

    @Inject
    public KeyedHash(Secrets secrets) {
        this(secrets.hashKey());
    }

    KeyedHash(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 32 bytes that are equal for equal texts. */
    public byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes that are equal for equal values. */
    public byte[] of(byte[] value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java runtime", e);
        }
    }
}
