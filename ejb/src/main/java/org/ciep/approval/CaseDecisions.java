package org.ciep.approval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All decisions of a case: which stand, and which were revoked. */
record CaseDecisions(List<ApprovalDecision> all) {

    static final CaseDecisions NONE = new CaseDecisions(List.of());

    private static final Comparator<ApprovalDecision> BY_TURN = Comparator.comparing(ApprovalDecision::turn);
    private static final Comparator<ApprovalDecision> BY_TIME =
            Comparator.comparing(ApprovalDecision::decidedAt).thenComparing(ApprovalDecision::seat);
    private static final Comparator<ApprovalDecision> BY_STAGE =
            Comparator.comparing(ApprovalDecision::stage).thenComparing(BY_TIME);

    CaseDecisions {
        all = List.copyOf(all);
    }

    /** Those of several cases by the cases' ids, in one query; a case without decisions has none here. */
    static Map<UUID, CaseDecisions> ofAll(CaseQueries queries, Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : queries.decisionsOfAll(caseIds).stream()
                        .collect(Collectors.groupingBy(
                                ApprovalDecision::caseId,
                                Collectors.collectingAndThen(Collectors.toList(), CaseDecisions::new)));
    }

    /** The decisions that stand at a stage in a round, the oldest first. */
    List<ApprovalDecision> standing(int round, int stage) {
        return at(round, stage)
                .filter(decision -> decision.outcome() != DecisionOutcome.REVOKE && !isRevoked(decision))
                .sorted(BY_TIME)
                .toList();
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
                .max(BY_TIME);
    }

    boolean isRevoked(ApprovalDecision decision) {
        return decision.outcome() != DecisionOutcome.REVOKE
                && on(decision).anyMatch(later -> later.turn() == decision.turn() + 1);
    }

    /** What a revocation revoked. */
    Optional<ApprovalDecision> revokedBy(ApprovalDecision revocation) {
        return on(revocation)
                .filter(earlier -> earlier.turn() == revocation.turn() - 1)
                .findFirst();
    }

    /** Where the next decision at a stage in a round has its place: on the first seat where none stands. */
    ApprovalDecision.Place nextPlace(int round, int stage) {
        var taken = standing(round, stage).stream().map(ApprovalDecision::seat).toList();
        int seat = IntStream.iterate(1, next -> next + 1)
                .filter(next -> !taken.contains(next))
                .findFirst()
                .orElseThrow();
        int turn = at(round, stage)
                .filter(decision -> decision.seat() == seat)
                .max(BY_TURN)
                .map(ApprovalDecision::turn)
                .orElse(0);
        return new ApprovalDecision.Place(seat, turn + 1);
    }

    /** As the rules look at them. */
    List<DecidingRules.Past> past() {
        return all.stream().map(DecidingRules.Past::of).toList();
    }

    private Stream<ApprovalDecision> at(int round, int stage) {
        return all.stream().filter(decision -> decision.round() == round && decision.stage() == stage);
    }

    /** The same seat's, with itself. */
    private Stream<ApprovalDecision> on(ApprovalDecision decision) {
        return at(decision.round(), decision.stage()).filter(other -> other.seat() == decision.seat());
    }
}
