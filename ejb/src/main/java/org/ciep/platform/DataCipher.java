package org.ciep.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be readable in the database: AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce. The
 * purpose is bound in, so that a value cannot be moved to another place. Layout: key number (1 byte), nonce (12), ciphertext with
 * tag.
 */
@ApplicationScoped
public class DataCipher {

    private static final byte KEY_NUMBER = 1;
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    /** For the container's proxy only. */
    protected DataCipher() {
        this.key = new SecretKeySpec(new byte[KEY_LENGTH], "AES");
    }

    @Inject
    public DataCipher(Secrets secrets) {
        this(secrets.dataKey());
    }

    DataCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param purpose what the value is and whose, for example {@code document:} and the id; needed again to decrypt */
    public byte[] encrypt(byte[] plain, String purpose) {
        var nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        return ByteBuffer.allocate(1 + NONCE_LENGTH + sealed.length)
                .put(KEY_NUMBER)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** {@link #encrypt(byte[], String)} for text in UTF-8. */
    public byte[] encrypt(String plain, String purpose) {
        return encrypt(plain.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /** @throws IllegalStateException if the value was changed, or belongs to another purpose or key */
    public byte[] decrypt(byte[] stored, String purpose) {
        if (stored.length < 1 + NONCE_LENGTH + TAG_BITS / 8 || stored[0] != KEY_NUMBER) {
            throw new IllegalStateException("This is no value that the platform encrypted with its present key");
        }
        var nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE_LENGTH);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(stored, 1 + NONCE_LENGTH, stored.length), purpose);
    }

    /** {@link #decrypt(byte[], String)} for text in UTF-8. */
    public String decryptText(byte[] stored, String purpose) {
        return new String(decrypt(stored, purpose), StandardCharsets.UTF_8);
    }

    /** A new random key, encrypted: once that is destroyed, nobody reads again what was encrypted with the key. */
    public byte[] newKey(String purpose) {
        var fresh = new byte[KEY_LENGTH];
        random.nextBytes(fresh);
        return encrypt(fresh, purpose);
    }

    /**
     * Encrypts with a key that {@link #newKey} made for the same purpose.
     *
     * @throws IllegalStateException as of {@link #decrypt}
     */
    public DataCipher withKey(byte[] encryptedKey, String purpose) {
        return new DataCipher(decrypt(encryptedKey, purpose));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored value cannot be read with the present key", e);
        }
    }
}
