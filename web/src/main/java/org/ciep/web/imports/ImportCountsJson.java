package org.ciep.web.imports;

import org.ciep.imports.ImportCounts;

/** What a dry run found, in rows. */
public record ImportCountsJson(int good, int warned, int refused, int skipped) {

    static ImportCountsJson of(ImportCounts counts) {
        return new ImportCountsJson(counts.good(), counts.warned(), counts.refused(), counts.skipped());
    }
}
