package org.ciep.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a subject is with the approvers.
 *
 * @param summary the case
 * @param route all stages
 * @param lastReturn reason and remarks of the present round's return or rejection; null unless the case is returned or rejected
 */
public record CaseProgress(
        CaseSummary summary,
        List<StageProgress> route,
        @Nullable Return lastReturn) {

    /** The stage that waits for a decision. */
    public Optional<StageProgress> current() {
        return Optional.ofNullable(summary.stage());
    }

    /** Why the case was given back or rejected, and with which remarks. */
    public record Return(Reason reason, List<Remark> remarks) {}
}
