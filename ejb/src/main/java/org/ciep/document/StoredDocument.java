package org.ciep.document;

import java.time.Instant;
import java.util.UUID;

/**
 * That a document is there; not what it shows.
 *
 * @param name of the file, fit to be shown; never a path
 * @param bytes size of what is served
 * @param keptAt when it was uploaded, UTC
 */
public record StoredDocument(
        UUID id, DocumentPurpose purpose, DocumentType type, String name, int bytes, Instant keptAt) {}
