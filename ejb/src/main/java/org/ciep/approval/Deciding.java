package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Constraints;
import org.ciep.platform.Ids;

/** The one way to a decision, for a single case and for many. Rules 1 to 5 hold here, the database's constraints after it. */
@Dependent
class Deciding {

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
    CaseAudit audit;

    @Inject
    Event<CaseDecided> decided;

    @Inject
    Event<StageBegan> stageBegan;

    /**
     * Decides a locked case at the stage that is waiting.
     *
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     * @throws ReturnBeyondFields if the stage may not send back what the remarks are about
     */
    void decide(ApprovalCase matter, NewDecision decision, CallerIdentity official, Instant now) {
        apply(matter, decision, require(matter, decision, official, now));
    }

    /**
     * Who may decide, and where the decision has its place.
     *
     * @param place on which seat of the stage
     */
    record Permit(ApprovalDecision.Decider decider, ApprovalDecision.Place place) {}

    /** Who decides, if the official may decide this. Changes nothing. */
    Permit require(ApprovalCase matter, NewDecision decision, CallerIdentity official, Instant now) {
        var acting = actings.require(official, decision.onBehalfOf(), now);
        sinceSeen.require(matter, decision.revision(), decision.version());
        var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
        DecidingRules.whyNot(matter, decisions.past(), acting).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
        requireReturnable(matter, decision);
        var escalationRole =
                matter.isEscalatedTo(acting.entitled()) ? matter.currentStage().escalationRole() : null;
        var decider = new ApprovalDecision.Decider(
                official.username(), official.displayName(), now, acting.represented(), escalationRole);
        return new Permit(decider, decisions.nextPlace(matter.round(), matter.stage()));
    }

    private static void requireReturnable(ApprovalCase matter, NewDecision decision) {
        if (decision.outcome() == DecisionOutcome.RETURN
                && !matter.currentStage().maySendBack(decision.remarks())) {
            throw new ReturnBeyondFields();
        }
    }

    /** Decides what {@link #require} has allowed. */
    void apply(ApprovalCase matter, NewDecision decision, Permit permit) {
        int stage = matter.stage();
        var decider = permit.decider();
        entityManager.persist(new ApprovalDecision(Ids.next(), matter, permit.place(), decision, decider)
                .stating(remedies.against(matter, decision.outcome(), decider.at())));
        matter.struck(decision.strikes().size());
        var result = outcome(matter, decision.outcome(), decider.at());
        Constraints.flush(entityManager, CaseChanged.TOO_LATE);
        audit.decided(new CaseAudit.Decided(matter, stage, result), decision, decider);
        decided.fire(new CaseDecided(
                matter.kind(),
                matter.subjectId(),
                matter.reference(),
                matter.round(),
                result,
                decider.names(),
                decision.reason(),
                decision.remarks(),
                decision.strikes(),
                decider.at()));
        if (result == CaseDecided.Result.STAGE_APPROVED) {
            stageBegan.fire(StageBegan.of(matter, queries.decisionsOf(matter.id())));
        }
    }

    private CaseDecided.Result outcome(ApprovalCase matter, DecisionOutcome outcome, Instant now) {
        return switch (outcome) {
            case RETURN -> {
                matter.giveBack(now);
                yield CaseDecided.Result.RETURNED;
            }
            case REJECT -> {
                matter.reject(now);
                yield CaseDecided.Result.REJECTED;
            }
            case APPROVE -> approve(matter, now);
            case REVOKE -> throw new IllegalArgumentException("A revocation is no decision on what waits");
        };
    }

    private CaseDecided.Result approve(ApprovalCase matter, Instant now) {
        if (matter.given() + 1 < matter.currentStage().decisions()) {
            matter.approveOnce();
            return CaseDecided.Result.APPROVAL_GIVEN;
        }
        var next = matter.nextStage();
        if (next.isPresent()) {
            matter.advance(next.get(), stageClock.periodOf(next.get()));
            return CaseDecided.Result.STAGE_APPROVED;
        }
        matter.approve(now);
        return CaseDecided.Result.APPROVED;
    }
}
