package org.ciep.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All decisions of a case: which stand, and which were revoked. */
record CaseDecisions(List<ApprovalDecision> all) {

    private static final Comparator<ApprovalDecision> BY_TURN = Comparator.comparing(ApprovalDecision::turn);
    private static final Comparator<ApprovalDecision> BY_STAGE = Comparator.comparing(ApprovalDecision::stage);

    CaseDecisions {
        all = List.copyOf(all);
    }

    /** The decision that stands at a stage in a round. */
    Optional<ApprovalDecision> standing(int round, int stage) {
        return at(round, stage).max(BY_TURN).filter(decision -> decision.outcome() != DecisionOutcome.REVOKE);
    }

    /** Of the decisions that stand in a round, the one at the last stage. */
    Optional<ApprovalDecision> lastStanding(int round) {
        return all.stream()
                .filter(decision -> decision.round() == round && !isRevoked(decision))
                .filter(decision -> decision.outcome() != DecisionOutcome.REVOKE)
                .max(BY_STAGE);
    }

    /** What the decisions of a round that stand have struck, in the order of time. */
    List<Strike> strikes(int round) {
        return all.stream()
                .filter(decision -> decision.round() == round && !isRevoked(decision))
                .flatMap(decision -> decision.strikes().stream())
                .toList();
    }

    Optional<ApprovalDecision> lastRevocation(int round, int stage) {
        return at(round, stage)
                .filter(decision -> decision.outcome() == DecisionOutcome.REVOKE)
                .max(BY_TURN);
    }

    boolean isRevoked(ApprovalDecision decision) {
        return decision.outcome() != DecisionOutcome.REVOKE
                && at(decision.round(), decision.stage()).anyMatch(later -> later.turn() == decision.turn() + 1);
    }

    /** What a revocation revoked. */
    Optional<ApprovalDecision> revokedBy(ApprovalDecision revocation) {
        return at(revocation.round(), revocation.stage())
                .filter(earlier -> earlier.turn() == revocation.turn() - 1)
                .findFirst();
    }

    /** The place of the next decision or revocation at a stage in a round. */
    int nextTurn(int round, int stage) {
        return at(round, stage).mapToInt(ApprovalDecision::turn).max().orElse(0) + 1;
    }

    /** As the rules look at them. */
    List<DecidingRules.Past> past() {
        return all.stream().map(DecidingRules.Past::of).toList();
    }

    private Stream<ApprovalDecision> at(int round, int stage) {
        return all.stream().filter(decision -> decision.round() == round && decision.stage() == stage);
    }
}
