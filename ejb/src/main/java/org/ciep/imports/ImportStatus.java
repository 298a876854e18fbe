package org.ciep.imports;

import java.util.Set;

/** The life of an import: checked, perhaps several times; then stored once. */
public enum ImportStatus {
    /** A dry run: nothing is stored. */
    CHECKED,
    /** The rows are being stored. */
    RUNNING,
    /** All rows that could be stored are. */
    DONE,
    /** Ended before all rows were stored; says why. */
    FAILED;

    /** Where it may go from here. A dry run may be repeated. */
    public Set<ImportStatus> next() {
        return switch (this) {
            case CHECKED -> Set.of(CHECKED, RUNNING);
            case RUNNING -> Set.of(DONE, FAILED);
            case DONE, FAILED -> Set.of();
        };
    }
}
