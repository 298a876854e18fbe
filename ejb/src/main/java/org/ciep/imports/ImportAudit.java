package org.ciep.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditObject.Kind;
import org.ciep.audit.AuditTrail;

/** The trail's records about imports: who did what with which list, in numbers only. */
@Dependent
class ImportAudit {

    @Inject
    AuditTrail auditTrail;

    @Inject
    ImportDestinations destinations;

    void append(AuditAction action, ListImport entry) {
        auditTrail.append(action, trace(entry), details(action, entry));
    }

    /** The import as the trail names it. */
    AuditObject trace(ListImport entry) {
        var target = entry.target();
        return destinations
                .of(target)
                .subject(target)
                .part(Kind.IMPORT, entry.id().toString());
    }

    private static Map<String, String> details(AuditAction action, ListImport entry) {
        var progress = entry.progress();
        return switch (action) {
            case IMPORT_CHECKED, IMPORT_PLANNED -> counts(entry.counts());
            case IMPORT_STARTED -> Map.of("rows", progress.total().toString());
            case IMPORT_FINISHED -> Map.of("imported", progress.imported().toString());
            case IMPORT_FAILED ->
                Map.of("imported", progress.imported().toString(), "code", String.valueOf(progress.failure()));
            default -> Map.of();
        };
    }

    private static Map<String, String> counts(ImportCounts counts) {
        return Map.of(
                "good", counts.good().toString(),
                "warned", counts.warned().toString(),
                "refused", counts.refused().toString(),
                "skipped", counts.skipped().toString());
    }
}
