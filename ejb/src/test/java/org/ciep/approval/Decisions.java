package org.ciep.approval;

import java.util.List;
import org.ciep.approval.ApprovalDecision.Decider;
import org.ciep.platform.Ids;

/** Decisions for tests, made as production code makes them. */
final class Decisions {

    private Decisions() {}

    static ApprovalDecision made(ApprovalCase matter, int turn, DecisionOutcome outcome, String decider) {
        return made(matter, turn, outcome, new Decider(decider, "Official " + decider, Cases.NOW, null, null));
    }

    /** By a role that takes the place of the stage's own. */
    static ApprovalDecision madeInPlace(ApprovalCase matter, String decider, String role) {
        return made(
                matter, 1, DecisionOutcome.APPROVE, new Decider(decider, "Official " + decider, Cases.NOW, null, role));
    }

    private static ApprovalDecision made(ApprovalCase matter, int turn, DecisionOutcome outcome, Decider decider) {
        var reason = outcome.needsReason() ? reason() : null;
        return new ApprovalDecision(
                Ids.next(),
                matter,
                new ApprovalDecision.Place(1, turn),
                new NewDecision(outcome, matter.round(), 0, reason, List.of(), List.of(), null),
                decider);
    }

    static ApprovalDecision revoked(ApprovalDecision decision, String revoker) {
        return ApprovalDecision.revocation(
                decision,
                new NewRevocation(decision.round(), 0, reason(), null),
                new Decider(revoker, "Official " + revoker, Cases.NOW.plusSeconds(60), null, null));
    }

    private static Reason reason() {
        return new Reason(ReasonCode.INCORRECT, "Please complete");
    }
}
