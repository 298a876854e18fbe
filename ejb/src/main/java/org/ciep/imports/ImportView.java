package org.ciep.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as those who made it see it. While it is running, only its progress is told: columns, findings and names are empty.
 *
 * @param form what lists of its kind consist of
 * @param sheet name of the sheet with the list
 * @param headerRow number of the row with the headings
 * @param startedBy display name of the one who began it
 * @param blocked problem code of what keeps it from being executed now; null if nothing does, or if it was executed
 */
public record ImportView(
        UUID id,
        ListForm form,
        Long version,
        String fileName,
        ImportStatus status,
        String sheet,
        Integer headerRow,
        List<MatchedColumn> columns,
        ImportCounts counts,
        List<Finding> findings,
        List<ProposedName> proposedNames,
        Boolean namesConfirmed,
        Instant startedAt,
        String startedBy,
        @Nullable String blocked,
        ImportProgress progress) {

    static ImportView of(ListImport entry, ListForm form, ImportReport report, @Nullable String blocked) {
        var shown = !entry.isRunning();
        return new ImportView(
                entry.id(),
                form,
                entry.version(),
                entry.fileName(),
                entry.status(),
                report.sheet(),
                report.headerRow(),
                shown ? report.columns() : List.of(),
                entry.counts(),
                shown ? report.findings() : List.of(),
                shown ? report.names() : List.of(),
                report.plan().namesConfirmed(),
                entry.starter().at(),
                entry.starter().displayName(),
                blocked,
                entry.progress());
    }
}
