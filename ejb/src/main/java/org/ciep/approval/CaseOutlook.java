package org.ciep.approval;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a decision makes of a case. A decision does it, and the preview of many says it, so that nobody is told anything else.
 *
 * @param stage where the case waits then; null where it waits no more
 */
record CaseOutlook(CaseDecided.Result result, @Nullable Stage stage) {

    static CaseOutlook of(ApprovalCase matter, DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> approved(matter);
            case RETURN -> new CaseOutlook(CaseDecided.Result.RETURNED, null);
            case REJECT -> new CaseOutlook(CaseDecided.Result.REJECTED, null);
            case REVOKE -> throw new IllegalArgumentException("A revocation is no decision on what waits");
        };
    }

    private static CaseOutlook approved(ApprovalCase matter) {
        var present = matter.currentStage();
        if (matter.given() + 1 < present.decisions()) {
            return new CaseOutlook(CaseDecided.Result.APPROVAL_GIVEN, present);
        }
        return matter.nextStage()
                .map(next -> new CaseOutlook(CaseDecided.Result.STAGE_APPROVED, next))
                .orElseGet(() -> new CaseOutlook(CaseDecided.Result.APPROVED, null));
    }

    Stage requiredStage() {
        return Objects.requireNonNull(stage);
    }

    /** Null where the case waits no more. */
    @Nullable
    Integer position() {
        return stage == null ? null : Integer.valueOf(stage.position());
    }
}
