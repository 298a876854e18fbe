package org.ciep.imports;

import java.util.UUID;

/**
 * An import was accepted for execution; its job starts when the transaction has committed.
 *
 * @param importId the import
 */
public record ImportAccepted(UUID importId) {}
