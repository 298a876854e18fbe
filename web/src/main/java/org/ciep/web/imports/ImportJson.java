package org.ciep.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ciep.imports.ImportStatus;
import org.ciep.imports.ImportView;
import org.jspecify.annotations.Nullable;

/** An import: the dry run, the progress or the result. */
public record ImportJson(
        UUID id,
        long version,
        String fileName,
        String status,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        List<ImportColumnJson> columns,
        ImportCountsJson counts,
        List<ImportFindingJson> findings,
        List<ProposedNameJson> proposedNames,
        boolean namesConfirmed,
        Instant startedAt,
        String startedBy,
        @Nullable String blocked,
        ImportProgressJson progress,
        @Nullable Integer imported,
        @Nullable String failure) {

    /** @param language of the findings' sentences */
    static ImportJson of(ImportView view, Locale language) {
        var progress = view.progress();
        return new ImportJson(
                view.id(),
                view.version(),
                view.fileName(),
                view.status().name(),
                view.sheet(),
                view.headerRow(),
                view.columns().stream().map(ImportColumnJson::of).toList(),
                ImportCountsJson.of(view.counts()),
                view.findings().stream()
                        .map(finding -> ImportFindingJson.of(finding, view.form(), language))
                        .toList(),
                view.proposedNames().stream().map(ProposedNameJson::of).toList(),
                view.namesConfirmed(),
                view.startedAt(),
                view.startedBy(),
                view.blocked(),
                ImportProgressJson.of(progress),
                view.status() == ImportStatus.CHECKED ? null : progress.imported(),
                progress.failure());
    }
}
