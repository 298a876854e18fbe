package org.ciep.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param edition number of the edition
 * @param unit code of the delegating unit, or of the partner organisation
 * @param matter the case to decide; null for other kinds
 * @param since when it began to wait
 * @param dueAt when it should be done
 */
public record HomeTask(
        Kind kind,
        int edition,
        String unit,
        @Nullable HomeCase matter,
        @Nullable Instant since,
        @Nullable Instant dueAt) {

    /** What is to be done. */
    public enum Kind {
        DECIDE_CASE,
        MEND_DELEGATION,
        COMPLETE_DELEGATION,
        OPEN_DELEGATION
    }
}
