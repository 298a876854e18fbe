package org.ciep.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of approval that say who may decide a case now: 1, 2 and 4. The inbox query says the same in SQL. */
final class DecidingRules {

    private DecidingRules() {}

    /** Why the official may not decide, or nothing when the official may. */
    static Optional<WhyNot> whyNot(ApprovalCase matter, List<Past> decisions, Official official) {
        return Optional.ofNullable(firstReason(matter, decisions, official));
    }

    private static @Nullable WhyNot firstReason(ApprovalCase matter, List<Past> decisions, Official official) {
        if (matter.route().stages().stream().noneMatch(stage -> stage.isFor(official, matter.unitCode()))) {
            return WhyNot.NO_DECIDING_ROLE;
        }
        if (matter.status() != CaseStatus.OPEN) {
            return matter.status().isFinal() ? WhyNot.CASE_CLOSED : WhyNot.CASE_RETURNED;
        }
        return waiting(matter, own(decisions, official), official);
    }

    private static @Nullable WhyNot waiting(ApprovalCase matter, List<Past> own, Official official) {
        if (!matter.currentStage().isFor(official, matter.unitCode())) {
            return own.stream().anyMatch(past -> past.round() == matter.round())
                    ? WhyNot.ALREADY_DECIDED
                    : WhyNot.NOT_THIS_STAGE;
        }
        if (matter.involves(official.username())) {
            return WhyNot.DECIDED_BY_CONTRIBUTOR;
        }
        if (own.stream().anyMatch(past -> past.stage() != matter.stage())) {
            return WhyNot.OTHER_STAGE_DECIDED;
        }
        return own.stream().anyMatch(past -> past.round() == matter.round()) ? WhyNot.ALREADY_DECIDED : null;
    }

    private static List<Past> own(List<Past> decisions, Official official) {
        return decisions.stream()
                .filter(past -> past.decidedBy().equals(official.username()))
                .toList();
    }

    /**
     * A decision that was made in a case.
     *
     * @param round the revision decided on
     * @param stage the stage's position
     * @param decidedBy user name
     */
    record Past(int round, int stage, String decidedBy) {

        static Past of(ApprovalDecision decision) {
            return new Past(decision.round(), decision.stage(), decision.decidedBy());
        }
    }
}
