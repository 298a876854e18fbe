package org.ciep.web.document;

import java.time.Instant;
import java.util.UUID;
import org.ciep.document.StoredDocument;

/** That a document is there. */
public record DocumentJson(UUID id, String purpose, String type, String name, int bytes, Instant keptAt) {

    public static DocumentJson of(StoredDocument document) {
        return new DocumentJson(
                document.id(),
                document.purpose().name(),
                document.type().name(),
                document.name(),
                document.bytes(),
                document.keptAt());
    }
}
