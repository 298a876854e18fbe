package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a subject is with the approvers.
 *
 * @param summary the case
 * @param route all stages
 * @param lastReturn reason and remarks of the present round's return or rejection; null unless the case is returned or rejected
 * @param strikes what the decisions of the present round that stand left out, while the case is open or approved
 * @param lastRevocation the revocation because of which the present stage waits again; null if there is none
 */
public record CaseProgress(
        CaseSummary summary,
        List<StageProgress> route,
        @Nullable Return lastReturn,
        List<Strike> strikes,
        @Nullable Revocation lastRevocation) {

    /** The stage that waits for a decision. */
    public Optional<StageProgress> current() {
        return Optional.ofNullable(summary.stage());
    }

    /** What can be done against what was decided last, while it stands. */
    public @Nullable Remedy remedy() {
        if (lastReturn != null) {
            return lastReturn.remedy();
        }
        return lastRevocation == null ? null : lastRevocation.remedy();
    }

    /** Why the case was given back or rejected, with which remarks, and what can be done against it. */
    public record Return(
            Reason reason, List<Remark> remarks, @Nullable Remedy remedy) {}

    /** Which decision was revoked, why and when, and what can be done against it. */
    public record Revocation(
            DecisionOutcome revoked,
            Reason reason,
            Instant at,
            @Nullable Remedy remedy) {}
}
