package org.ciep.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ciep.platform.DataCipher;

/** Encrypts with an owner's key. What is encrypted is bound to the owner and the document, and cannot be moved to another. */
record OwnerCipher(DocumentOwner owner, DataCipher cipher) {

    /** @param part of the document, such as its name */
    byte[] seal(byte[] plain, String part, UUID document) {
        return cipher.encrypt(plain, boundTo(part, document));
    }

    byte[] open(byte[] sealed, String part, UUID document) {
        return cipher.decrypt(sealed, boundTo(part, document));
    }

    byte[] sealText(String plain, String part, UUID document) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), part, document);
    }

    String openText(byte[] sealed, String part, UUID document) {
        return new String(open(sealed, part, document), StandardCharsets.UTF_8);
    }

    private String boundTo(String part, UUID document) {
        return part + " of document:" + owner + "/" + document;
    }
}
