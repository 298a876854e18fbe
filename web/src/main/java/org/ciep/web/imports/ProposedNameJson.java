package org.ciep.web.imports;

import org.ciep.imports.ProposedName;

/** A name that stood in one cell and was parted, to be confirmed. */
public record ProposedNameJson(int row, String whole, String family, String given, boolean doubtful) {

    static ProposedNameJson of(ProposedName name) {
        return new ProposedNameJson(name.row(), name.whole(), name.family(), name.given(), name.doubtful());
    }
}
