package org.ciep.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What was read of an import's file, encrypted; apart from the import, because progress is asked for often. */
@Entity
@Table(name = "list_import_source")
class ListImportSource {

    @Id
    private UUID importId;

    private byte[] content;

    @Version
    private long version;

    protected ListImportSource() {}

    ListImportSource(UUID importId, byte[] content) {
        this.importId = importId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
