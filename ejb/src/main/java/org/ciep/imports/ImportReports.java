package org.ciep.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reports and sources as they are kept: encrypted, each bound to its import. */
@Dependent
class ImportReports {

    private final SealedJson json;

    @Inject
    ImportReports(SealedJson json) {
        this.json = json;
    }

    byte[] seal(UUID importId, ImportReport report) {
        return json.seal(report, reportOf(importId));
    }

    ImportReport open(ListImport entry) {
        return json.open(entry.report(), reportOf(entry.id()), ImportReport.class);
    }

    List<ListEntry> rowsOf(ListImport entry) {
        return open(entry).rows();
    }

    byte[] sealSource(UUID importId, byte[] file) {
        return json.sealBytes(file, sourceOf(importId));
    }

    byte[] openSource(UUID importId, byte[] sealed) {
        return json.openBytes(sealed, sourceOf(importId));
    }

    private static String reportOf(UUID importId) {
        return "import-report:" + importId;
    }

    private static String sourceOf(UUID importId) {
        return "import-source:" + importId;
    }
}
