package org.ciep.imports;

import java.util.List;
import org.ciep.audit.AuditObject;

/**
 * Rows of an import that are stored in one transaction.
 *
 * @param trace the import, as the trail names it
 * @param language of mails to those who are stored: {@code zh-CN}, {@code en} or {@code de}
 */
public record ImportChunk(ImportTarget target, AuditObject trace, String language, List<ListEntry> rows) {

    public ImportChunk {
        rows = List.copyOf(rows);
    }
}
