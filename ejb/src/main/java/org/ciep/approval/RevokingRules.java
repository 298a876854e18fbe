package org.ciep.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may revoke a case's last decision: somebody with the right of its stage (rule 4) who contributed nothing (rule 1) and decided
 * nothing in the case, in whatever round (rules 2 and 5); of a deputy and the represented official, neither (rule 3).
 */
final class RevokingRules {

    private RevokingRules() {}

    /** The decision that could be revoked: the last of the round that stands. A return is with its owner, who is mending. */
    static Optional<ApprovalDecision> revocable(ApprovalCase matter, CaseDecisions decisions) {
        return matter.status().isRevocable() ? decisions.lastStanding(matter.round()) : Optional.empty();
    }

    /** Why the official may not revoke in this right, or nothing when the official may. */
    static Optional<WhyNot> whyNot(ApprovalCase matter, CaseDecisions decisions, Acting acting) {
        return Optional.ofNullable(firstReason(matter, decisions, acting));
    }

    private static @Nullable WhyNot firstReason(ApprovalCase matter, CaseDecisions decisions, Acting acting) {
        var entitled = acting.entitled();
        if (matter.route().stages().stream().noneMatch(stage -> stage.isFor(entitled, matter.unitCode()))) {
            return WhyNot.NO_DECIDING_ROLE;
        }
        var revocable = revocable(matter, decisions);
        if (revocable.isEmpty()) {
            return WhyNot.NOTHING_TO_REVOKE;
        }
        if (!matter.route().at(revocable.get().stage()).isFor(entitled, matter.unitCode())) {
            return WhyNot.STAGE_OF_OTHERS;
        }
        return otherEyes(matter, decisions, acting);
    }

    private static @Nullable WhyNot otherEyes(ApprovalCase matter, CaseDecisions decisions, Acting acting) {
        var self = acting.self().username();
        if (matter.involves(self)) {
            return WhyNot.DECIDED_BY_CONTRIBUTOR;
        }
        if (hasDecided(decisions, self)) {
            return WhyNot.REVOKED_BY_DECIDER;
        }
        var represented = acting.represented();
        if (represented == null) {
            return null;
        }
        if (matter.involves(represented.username())) {
            return WhyNot.REPRESENTED_CONTRIBUTED;
        }
        return hasDecided(decisions, represented.username()) ? WhyNot.REPRESENTED_DECIDED : null;
    }

    private static boolean hasDecided(CaseDecisions decisions, String username) {
        return decisions.past().stream().anyMatch(past -> past.counts(username));
    }
}
