package org.ciep.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A document of an owner, never changed: another takes its place. Its name is encrypted with the owner's key. */
@Entity
@Immutable
class Document {

    private static final String NAME = "name";

    @Id
    private UUID id;

    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private DocumentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int bytes;
    private byte[] receivedHash;
    private byte[] encryptedName;
    private Instant keptAt;

    protected Document() {}

    /** @param receivedHash keyed, of the owner and of what was received */
    Document(UUID id, CleanUpload upload, byte[] receivedHash, Instant keptAt, OwnerCipher cipher) {
        this.id = id;
        this.ownerId = cipher.owner().id();
        this.purpose = upload.purpose();
        this.type = upload.type();
        this.bytes = upload.content().length;
        this.receivedHash = receivedHash.clone();
        this.encryptedName = cipher.sealText(upload.name(), NAME, id);
        this.keptAt = keptAt;
    }

    StoredDocument stored(OwnerCipher cipher) {
        return new StoredDocument(id, purpose, type, cipher.openText(encryptedName, NAME, id), bytes, keptAt);
    }
}
