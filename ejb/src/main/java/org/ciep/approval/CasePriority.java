package org.ciep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How pressing an open case is. Nobody sets it: it follows from the deadline, so that it is the same for everybody and is right at
 * every moment. From the most pressing.
 */
public enum CasePriority {
    /** The deadline is over, and the stage's escalation role was told. */
    ESCALATED,
    /** The deadline is over. */
    OVERDUE,
    /** So near to the deadline that those who may decide are reminded: the stage's reminder days. */
    SOON,
    /** There is time. */
    NORMAL;

    /** Of an open case; null for one that waits for nobody's decision. */
    static @Nullable CasePriority of(ApprovalCase matter, Instant now) {
        var dueAt = matter.dueAt();
        if (dueAt == null) {
            return null;
        }
        if (matter.escalatedAt() != null) {
            return ESCALATED;
        }
        if (!now.isBefore(dueAt)) {
            return OVERDUE;
        }
        var remindAt = matter.remindAt();
        return remindAt == null || !now.isBefore(remindAt) ? SOON : NORMAL;
    }
}
