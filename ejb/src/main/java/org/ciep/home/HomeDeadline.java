package org.ciep.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that begins or ends soon. */
public record HomeDeadline(
        Kind kind,
        int edition,
        Instant at,
        @Nullable String caseReference,
        @Nullable String unit) {

    /** What begins or ends. */
    public enum Kind {
        NOMINATION_OPENS,
        NOMINATION_CLOSES,
        CONFIRMATION_OPENS,
        CONFIRMATION_CLOSES,
        EDITION_STARTS,
        CASE_DUE
    }
}
