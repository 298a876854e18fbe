package org.ciep.approval;

import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What an official decides, on what the official saw.
 *
 * @param outcome approve, return or reject
 * @param revision the revision that was looked at
 * @param version the case version that was looked at
 * @param reason required to return and to reject
 * @param remarks what is to be mended; only with a return
 * @param strikes parts of the subject that are left out; only with an approval
 * @param onBehalfOf user name of the official in whose name a deputy decides; null for the own right
 */
public record NewDecision(
        DecisionOutcome outcome,
        int revision,
        long version,
        @Nullable Reason reason,
        List<Remark> remarks,
        List<Strike> strikes,
        @Nullable String onBehalfOf) {

    public NewDecision {
        remarks = List.copyOf(remarks);
        strikes = List.copyOf(strikes);
    }

    /** Rule 5, and that only a return has remarks, and only an approval strikes. */
    void requireComplete() {
        if (outcome.needsReason() && (reason == null || reason.text().isBlank())) {
            throw new ReasonMissing();
        }
        if (outcome != DecisionOutcome.RETURN && !remarks.isEmpty()) {
            throw new RemarksNotAllowed();
        }
        if (outcome != DecisionOutcome.APPROVE && !strikes.isEmpty()) {
            throw new StrikesNotAllowed();
        }
        if (strikes.stream().map(Strike::part).distinct().count() < strikes.size()) {
            throw new InvalidInput(List.of(Violation.error("/strikes", "member-already-struck")));
        }
    }
}
