package org.ciep.partner.staff;

import org.ciep.approval.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the security check came to.
 *
 * @param reason of a negative result, which the organisation reads; required where the result refuses the person
 * @param note for security officers alone, up to 2,000 characters
 */
public record NewVettingResult(
        VettingOutcome outcome,
        @Nullable Reason reason,
        @Nullable String note) {

    /** Keeps the note out of logs. */
    @Override
    public String toString() {
        return "NewVettingResult[" + outcome + "]";
    }
}
