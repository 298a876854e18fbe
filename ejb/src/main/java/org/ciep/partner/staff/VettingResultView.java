package org.ciep.partner.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result of the security check, for security officers alone.
 *
 * @param note for no other role
 */
public record VettingResultView(
        VettingOutcome outcome, @Nullable String note, String recordedByName, Instant recordedAt) {

    /** Names nobody and keeps the note out of logs. */
    @Override
    public String toString() {
        return "VettingResultView[" + outcome + "]";
    }
}
