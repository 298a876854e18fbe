package org.ciep.web.imports;

import org.ciep.imports.ImportProgress;

/** How far an import is, in rows. */
public record ImportProgressJson(int done, int total) {

    static ImportProgressJson of(ImportProgress progress) {
        return new ImportProgressJson(progress.done(), progress.total());
    }
}
