package org.ciep.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param edition number of the edition
 * @param unit code of the delegating unit, or of the partner organisation; null where it is about no single one
 * @param matter the case to decide; null for other kinds
 * @param count of how many it consists, where they are one task; else null
 * @param since when it began to wait
 * @param dueAt when it should be done
 */
public record HomeTask(
        Kind kind,
        int edition,
        @Nullable String unit,
        @Nullable HomeCase matter,
        @Nullable Integer count,
        @Nullable Instant since,
        @Nullable Instant dueAt) {

    /** What is to be done. */
    public enum Kind {
        DECIDE_CASE,
        MEND_DELEGATION,
        COMPLETE_DELEGATION,
        OPEN_DELEGATION,
        /** Persons of the own organisation who were returned. */
        MEND_STAFF,
        /** Persons of the own organisation whose drafts are complete. */
        SUBMIT_STAFF,
        /** Persons with documents that nobody has checked yet. */
        CHECK_DOCUMENTS
    }

    /** Several of a kind that are one task. */
    public static HomeTask counted(
            Kind kind, int edition, int count, @Nullable Instant since, @Nullable Instant dueAt) {
        return new HomeTask(kind, edition, null, null, count, since, dueAt);
    }

    boolean isCounted() {
        return count != null;
    }
}
