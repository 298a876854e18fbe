package org.ciep.web.document;

import java.time.Instant;
import java.util.UUID;
import org.ciep.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/** That a document is there. */
public record DocumentJson(
        UUID id,
        String purpose,
        String type,
        String name,
        int bytes,
        Instant keptAt,
        @Nullable Integer since) {

    public static DocumentJson of(StoredDocument document) {
        return new DocumentJson(
                document.id(),
                document.purpose().name(),
                document.type().name(),
                document.name(),
                document.bytes(),
                document.keptAt(),
                null);
    }

    /** The same with the number of the revision with which it came. */
    public DocumentJson since(int revision) {
        return new DocumentJson(id, purpose, type, name, bytes, keptAt, revision);
    }
}
