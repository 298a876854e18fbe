package org.ciep.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case since an official looked at it, for an official who may see it.
 *
 * @param revision the present one; another one than was seen if the unit submitted anew
 * @param version of the case now
 * @param status of the case now
 * @param decisions made since, the oldest first
 * @param parts how the present revision differs from the one that was seen; null if it is the same
 */
public record CaseChanges(
        Integer revision,
        Long version,
        CaseStatus status,
        List<DecisionView> decisions,
        @Nullable Parts parts) {

    public CaseChanges {
        decisions = List.copyOf(decisions);
    }

    /** How many parts of the subject are new, gone, or other than before. */
    public record Parts(Integer added, Integer removed, Integer changed) {}
}
