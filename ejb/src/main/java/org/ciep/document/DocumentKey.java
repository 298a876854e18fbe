package org.ciep.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.DataCipher;
import org.hibernate.annotations.Immutable;

/** The key of an owner's documents, encrypted with the platform's. Without it nobody reads them again, not from a copy either. */
@Entity
@Immutable
class DocumentKey {

    @Id
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private DocumentOwner.Kind ownerKind;

    private byte[] encryptedKey;
    private Instant madeAt;

    protected DocumentKey() {}

    OwnerCipher cipher(DataCipher platform) {
        var owner = new DocumentOwner(ownerKind, ownerId);
        return new OwnerCipher(owner, platform.withKey(encryptedKey, purpose(owner)));
    }

    /** What the key is bound to. */
    static String purpose(DocumentOwner owner) {
        return "key of documents:" + owner;
    }
}
