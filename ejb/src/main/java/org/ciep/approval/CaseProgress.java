package org.ciep.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a subject is with the approvers.
 *
 * @param summary the case
 * @param route all stages
 * @param lastReturn reason and remarks of the present round's return; null unless the case is returned
 */
public record CaseProgress(
        CaseSummary summary,
        List<StageProgress> route,
        @Nullable Return lastReturn) {

    /** The stage that waits for a decision. */
    public Optional<StageProgress> current() {
        return Optional.ofNullable(summary.stage());
    }

    /** Why and with which remarks the case was given back. */
    public record Return(Reason reason, List<Remark> remarks) {}
}
