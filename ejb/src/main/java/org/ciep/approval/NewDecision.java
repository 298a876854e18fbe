package org.ciep.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official decides, on what the official saw.
 *
 * @param outcome approve, return or reject
 * @param revision the revision that was looked at
 * @param version the case version that was looked at
 * @param reason required to return and to reject
 * @param remarks what is to be mended; only with a return
 * @param onBehalfOf user name of the official in whose name a deputy decides; null for the own right
 */
public record NewDecision(
        DecisionOutcome outcome,
        int revision,
        long version,
        @Nullable Reason reason,
        List<Remark> remarks,
        @Nullable String onBehalfOf) {

    public NewDecision {
        remarks = List.copyOf(remarks);
    }

    /** Rule 5, and that only a return has remarks. */
    void requireComplete() {
        if (outcome.needsReason() && (reason == null || reason.text().isBlank())) {
            throw new ReasonMissing();
        }
        if (outcome != DecisionOutcome.RETURN && !remarks.isEmpty()) {
            throw new RemarksNotAllowed();
        }
    }
}
