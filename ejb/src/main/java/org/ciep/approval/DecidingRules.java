package org.ciep.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of approval that say who may decide a case now: 1, 2, 3, 4, and 7 where the stage's time is over. A deputy needs the represented official's role and
 * unit, and both of them must be free to decide. The queries of the inbox say the same in SQL.
 */
final class DecidingRules {

    private DecidingRules() {}

    /** Why the official may not decide in this right, or nothing when the official may. */
    static Optional<WhyNot> whyNot(ApprovalCase matter, List<Past> decisions, Acting acting) {
        return Optional.ofNullable(firstReason(matter, decisions, acting));
    }

    private static @Nullable WhyNot firstReason(ApprovalCase matter, List<Past> decisions, Acting acting) {
        var entitled = acting.entitled();
        boolean escalated = matter.isEscalatedTo(entitled);
        if (!escalated
                && matter.route().stages().stream().noneMatch(stage -> stage.isFor(entitled, matter.unitCode()))) {
            return WhyNot.NO_DECIDING_ROLE;
        }
        if (matter.status() != CaseStatus.OPEN) {
            return matter.status().isFinal() ? WhyNot.CASE_CLOSED : WhyNot.CASE_RETURNED;
        }
        if (!escalated && !matter.currentStage().isFor(entitled, matter.unitCode())) {
            return decisions.stream()
                            .anyMatch(past -> past.counts(acting.self().username()) && past.round() == matter.round())
                    ? WhyNot.ALREADY_DECIDED
                    : WhyNot.NOT_THIS_STAGE;
        }
        return waiting(matter, decisions, acting);
    }

    private static @Nullable WhyNot waiting(ApprovalCase matter, List<Past> decisions, Acting acting) {
        var self = acting.self().username();
        if (matter.involves(self)) {
            return WhyNot.DECIDED_BY_CONTRIBUTOR;
        }
        var decided = decided(matter, decisions, self);
        var represented = acting.represented();
        if (decided != null || represented == null) {
            return decided;
        }
        if (matter.involves(represented.username())) {
            return WhyNot.REPRESENTED_CONTRIBUTED;
        }
        return decided(matter, decisions, represented.username()) == null ? null : WhyNot.REPRESENTED_DECIDED;
    }

    /** Rule 2: not at another stage, in whatever round, and once in a round. */
    private static @Nullable WhyNot decided(ApprovalCase matter, List<Past> decisions, String username) {
        var own = decisions.stream().filter(past -> past.counts(username)).toList();
        if (own.stream().anyMatch(past -> past.stage() != matter.stage())) {
            return WhyNot.OTHER_STAGE_DECIDED;
        }
        return own.stream().anyMatch(past -> past.round() == matter.round()) ? WhyNot.ALREADY_DECIDED : null;
    }

    /**
     * A decision that was made in a case.
     *
     * @param round the revision decided on
     * @param stage the stage's position
     * @param decidedBy user name
     * @param onBehalfOf user name of the represented official; null if nobody was
     */
    record Past(
            int round,
            int stage,
            String decidedBy,
            @Nullable String onBehalfOf) {

        static Past of(ApprovalDecision decision) {
            return new Past(decision.round(), decision.stage(), decision.decidedBy(), decision.onBehalfOf());
        }

        /** Whether this official counts as having decided: as the one who did, or as the one for whom it was done. */
        boolean counts(String username) {
            return decidedBy.equals(username) || username.equals(onBehalfOf);
        }
    }
}
