package org.ciep.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.ciep.platform.DataCipher;

/** Values as bytes for the database: JSON, compressed, encrypted. */
@Dependent
class SealedJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final DataCipher cipher;

    @Inject
    SealedJson(DataCipher cipher) {
        this.cipher = cipher;
    }

    /** @param purpose what the value is and whose; needed again to open it */
    byte[] seal(Object value, String purpose) {
        return sealBytes(JSON.toJson(value).getBytes(StandardCharsets.UTF_8), purpose);
    }

    <T> T open(byte[] sealed, String purpose, Class<T> type) {
        return JSON.fromJson(new String(openBytes(sealed, purpose), StandardCharsets.UTF_8), type);
    }

    /** Bytes as they are, compressed and encrypted. */
    byte[] sealBytes(byte[] plain, String purpose) {
        return cipher.encrypt(compressed(plain), purpose);
    }

    byte[] openBytes(byte[] sealed, String purpose) {
        return expanded(cipher.decrypt(sealed, purpose));
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] expanded(byte[] compressed) {
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return inflater.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
