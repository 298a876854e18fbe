package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Constraints;

/** The one way to a revocation. Rules 1 to 5 hold here, the database's constraints after it. */
@Dependent
class Revoking {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    StageClock stageClock;

    @Inject
    Actings actings;

    @Inject
    SinceSeen sinceSeen;

    @Inject
    Remedies remedies;

    @Inject
    RevocationAudience audience;

    @Inject
    CaseAudit audit;

    @Inject
    Event<RevocationConsidered> considered;

    @Inject
    Event<DecisionRevoked> revoked;

    @Inject
    Event<StagesBegan> stagesBegan;

    /**
     * The decision that the official may revoke in one of the rights. Changes nothing.
     *
     * @throws DecisionRefused if there is none, or a rule of approval forbids it in all of them
     */
    ApprovalDecision requireAny(ApprovalCase matter, CaseDecisions decisions, CallerIdentity official, Instant now) {
        var refusals = actings.of(official, now).stream()
                .map(acting -> RevokingRules.whyNot(matter, decisions, acting))
                .toList();
        if (refusals.stream().allMatch(Optional::isPresent)) {
            throw new DecisionRefused(refusals.get(0).orElseThrow());
        }
        considered.fire(new RevocationConsidered(matter.kind(), matter.subjectId()));
        return RevokingRules.revocable(matter, decisions).orElseThrow();
    }

    /**
     * Revokes the last decision of a locked case.
     *
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     */
    void revoke(ApprovalCase matter, NewRevocation revocation, CallerIdentity official, Instant now) {
        var acting = actings.require(official, revocation.onBehalfOf(), now);
        sinceSeen.require(matter, revocation.revision(), revocation.version());
        var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
        RevokingRules.whyNot(matter, decisions, acting).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
        considered.fire(new RevocationConsidered(matter.kind(), matter.subjectId()));
        var decision = RevokingRules.revocable(matter, decisions).orElseThrow();
        var decider = new ApprovalDecision.Decider(
                official.username(), official.displayName(), now, acting.represented(), null);
        apply(
                matter,
                decisions,
                decision,
                ApprovalDecision.revocation(decision, revocation, decider)
                        .stating(remedies.againstRevocation(matter, now)));
        audit.revoked(matter, decision, revocation.reason(), acting.represented());
    }

    private void apply(
            ApprovalCase matter, CaseDecisions decisions, ApprovalDecision decision, ApprovalDecision revocation) {
        var before = matter.status();
        var stage = matter.route().at(revocation.stage());
        entityManager.persist(revocation);
        int kept = decisions.standing(matter.round(), stage.position()).size() - 1;
        matter.reopen(stage, decision.strikes().size(), kept, stageClock.periodOf(stage));
        Constraints.flush(entityManager, CaseChanged.TOO_LATE);
        revoked.fire(new DecisionRevoked(
                matter.kind(),
                matter.subjectId(),
                matter.reference(),
                before,
                audience.concerned(matter, decisions),
                revocation.decidedAt()));
        stagesBegan.fire(StagesBegan.of(StageBegan.of(matter, queries.decisionsOf(matter.id()))));
    }
}
