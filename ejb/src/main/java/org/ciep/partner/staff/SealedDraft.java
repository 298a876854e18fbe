package org.ciep.partner.staff;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ciep.platform.DataCipher;
import org.jspecify.annotations.Nullable;

/** A draft as bytes for the database: names and values, encrypted for this accreditation alone. */
final class SealedDraft {

    private SealedDraft() {}

    static byte[] seal(PersonDraft draft, UUID staffId, DataCipher cipher) {
        var values = new Properties();
        each(draft, (name, value) -> {
            if (value != null) {
                values.setProperty(name, value);
            }
        });
        var text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cipher.encrypt(text.toString(), purpose(staffId));
    }

    static PersonDraft open(byte[] sealed, UUID staffId, DataCipher cipher) {
        var values = new Properties();
        try {
            values.load(new StringReader(cipher.decryptText(sealed, purpose(staffId))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PersonDraft(
                values.getProperty("familyNative"),
                values.getProperty("givenNative"),
                values.getProperty("familyLatin"),
                values.getProperty("givenLatin"),
                values.getProperty("mrzLine"),
                values.getProperty("sex"),
                values.getProperty("birthDate"),
                values.getProperty("nationality"),
                values.getProperty("documentKind"),
                values.getProperty("documentNumber"),
                values.getProperty("documentExpiresOn"),
                values.getProperty("position"),
                values.getProperty("phone"));
    }

    private static void each(PersonDraft draft, BiConsumer<String, @Nullable String> value) {
        value.accept("familyNative", draft.familyNative());
        value.accept("givenNative", draft.givenNative());
        value.accept("familyLatin", draft.familyLatin());
        value.accept("givenLatin", draft.givenLatin());
        value.accept("mrzLine", draft.mrzLine());
        value.accept("sex", draft.sex());
        value.accept("birthDate", draft.birthDate());
        value.accept("nationality", draft.nationality());
        value.accept("documentKind", draft.documentKind());
        value.accept("documentNumber", draft.documentNumber());
        value.accept("documentExpiresOn", draft.documentExpiresOn());
        value.accept("position", draft.position());
        value.accept("phone", draft.phone());
    }

    private static String purpose(UUID staffId) {
        return "person-draft:" + staffId;
    }
}
