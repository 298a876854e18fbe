package org.ciep.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What may be uploaded. It is told by the first bytes and never by the name: a reader that searches for a header further behind would
 * take a file for something else than what was checked.
 */
enum UploadFormat {
    JPEG(DocumentType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG(DocumentType.JPEG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF(DocumentType.PDF, "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final DocumentType kept;
    private final byte[] signature;

    UploadFormat(DocumentType kept, byte[] signature) {
        this.kept = kept;
        this.signature = signature;
    }

    /** As what it is kept. */
    DocumentType kept() {
        return kept;
    }

    static Optional<UploadFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
