package org.ciep.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as those who made it see it. While it is running, only its progress is told: people ask for it every moment, and what was
 * read of a long list is not opened for that.
 *
 * @param form what lists of its kind consist of
 * @param sheet name of the sheet with the list; null while it is running
 * @param headerRow number of the row with the headings; null while it is running
 * @param columns none while it is running, like the findings and the names
 * @param startedBy display name of the one who began it
 * @param blocked problem code of what keeps it from being executed now; null if nothing does, or if it was executed
 */
public record ImportView(
        UUID id,
        ListForm form,
        Long version,
        String fileName,
        ImportStatus status,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        List<MatchedColumn> columns,
        ImportCounts counts,
        List<Finding> findings,
        List<ProposedName> proposedNames,
        Boolean namesConfirmed,
        Instant startedAt,
        String startedBy,
        @Nullable String blocked,
        ImportProgress progress) {

    /** @param read what a dry run found; empty while the import is running, which began once no name was left to confirm */
    static ImportView of(ListImport entry, ListForm form, Optional<ImportReport> read, @Nullable String blocked) {
        return new ImportView(
                entry.id(),
                form,
                entry.version(),
                entry.fileName(),
                entry.status(),
                read.map(ImportReport::sheet).orElse(null),
                read.map(ImportReport::headerRow).orElse(null),
                read.map(ImportReport::columns).orElse(List.of()),
                entry.counts(),
                read.map(ImportReport::findings).orElse(List.of()),
                read.map(ImportReport::names).orElse(List.of()),
                read.map(report -> report.plan().namesConfirmed()).orElse(true),
                entry.starter().at(),
                entry.starter().displayName(),
                blocked,
                entry.progress());
    }
}
