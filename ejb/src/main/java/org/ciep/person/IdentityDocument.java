package org.ciep.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ciep.platform.DataCipher;
import org.jspecify.annotations.Nullable;

/**
 * An identity document, found by the keyed hash of its number; the number itself is encrypted, and erased some time after the last event
 * for which it was given.
 */
@Entity
@Table(name = "identity_document")
class IdentityDocument {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private IdentityDocumentKind kind;

    private String country;
    private byte[] numberHash;
    private byte @Nullable [] numberEncrypted;

    @Version
    private long version;

    protected IdentityDocument() {}

    /** What the encrypted number is bound to, so that it cannot be moved to another document. */
    static String purpose(UUID id) {
        return "document:" + id;
    }

    UUID id() {
        return id;
    }

    byte[] numberHash() {
        return numberHash.clone();
    }

    IdentifiedPerson identified() {
        return new IdentifiedPerson(personId, id);
    }

    DocumentNumber number(DataCipher cipher) {
        return numberEncrypted == null
                ? DocumentNumber.erased(kind)
                : new DocumentNumber(kind, cipher.decryptText(numberEncrypted, purpose(id)));
    }

    /**
     * The hash stays: who gives the number again is known.
     *
     * @return whether there was one
     */
    boolean eraseNumber() {
        boolean kept = numberEncrypted != null;
        numberEncrypted = null;
        return kept;
    }

    /** The number was given again. */
    void keepNumber(DocumentNumber number, DataCipher cipher) {
        if (numberEncrypted == null) {
            numberEncrypted = cipher.encrypt(number.value(), purpose(id));
        }
    }
}
