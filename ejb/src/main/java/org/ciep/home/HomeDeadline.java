package org.ciep.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that begins or ends soon.
 *
 * @param matter the case that is due; null for other kinds
 * @param unit code of the delegating unit, or of the partner organisation, that the case belongs to
 */
public record HomeDeadline(
        Kind kind,
        int edition,
        Instant at,
        @Nullable HomeCase matter,
        @Nullable String unit) {

    /** What begins or ends. */
    public enum Kind {
        NOMINATION_OPENS,
        NOMINATION_CLOSES,
        CONFIRMATION_OPENS,
        CONFIRMATION_CLOSES,
        EDITION_STARTS,
        /** Until then organisations apply, and persons are accredited. */
        EDITION_ENDS,
        CASE_DUE
    }
}
