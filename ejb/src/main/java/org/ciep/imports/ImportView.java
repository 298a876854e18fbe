package org.ciep.imports;

import java.time.Instant;
import java.util.List;
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

    static ImportView of(ListImport entry, ListForm form, ImportReport report, @Nullable String blocked) {
        return new ImportView(
                entry.id(),
                form,
                entry.version(),
                entry.fileName(),
                entry.status(),
                report.sheet(),
                report.headerRow(),
                report.columns(),
                entry.counts(),
                report.findings(),
                report.names(),
                report.plan().namesConfirmed(),
                entry.starter().at(),
                entry.starter().displayName(),
                blocked,
                entry.progress());
    }

    /** One that began to run, once no name was left to confirm. */
    static ImportView running(ListImport entry, ListForm form) {
        return new ImportView(
                entry.id(),
                form,
                entry.version(),
                entry.fileName(),
                entry.status(),
                null,
                null,
                List.of(),
                entry.counts(),
                List.of(),
                List.of(),
                true,
                entry.starter().at(),
                entry.starter().displayName(),
                null,
                entry.progress());
    }
}
