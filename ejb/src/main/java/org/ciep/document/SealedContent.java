package org.ciep.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a document shows, encrypted; apart from the document, so that a list of documents does not read it. */
@Entity
@Immutable
class SealedContent {

    private static final String CONTENT = "content";

    @Id
    private UUID documentId;

    private byte[] encrypted;

    protected SealedContent() {}

    SealedContent(UUID documentId, byte[] content, OwnerCipher cipher) {
        this.documentId = documentId;
        this.encrypted = cipher.seal(content, CONTENT, documentId);
    }

    byte[] opened(OwnerCipher cipher) {
        return cipher.open(encrypted, CONTENT, documentId);
    }
}
