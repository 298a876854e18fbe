package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Constraints;
import org.ciep.platform.Ids;

/** Officials decide cases. Rules 1 to 5 of approval hold here; the database's constraints hold the last line. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER})
public class DecisionService {

    /** Somebody else decided at the same moment: what the constraints say that the lock did not prevent. */
    private static final Map<String, Supplier<CaseChanged>> TOO_LATE = Map.of(
            "approval_decision_stage_uk",
            CaseChanged::new,
            "approval_decision_official_uk",
            CaseChanged::new,
            "decision_official_pk",
            CaseChanged::new,
            "decision_official_stage_fk",
            CaseChanged::new);

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    CaseLock caseLock;

    @Inject
    StageClock stageClock;

    @Inject
    Actings actings;

    @Inject
    CaseAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CaseDecided> decided;

    @Inject
    Event<StageBegan> stageBegan;

    /**
     * Decides at the stage that is waiting, on the revision and version that the official saw; as a deputy where the decision
     * says for whom.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER})
    public CaseView decide(String reference, NewDecision decision) {
        decision.requireComplete();
        var identity = caller.identity();
        var scope = UnitScope.of(identity);
        var caseId =
                queries.visible(reference, scope.everywhere(), scope.unit()).orElseThrow(CaseNotFound::new);
        var matter = caseLock.lock(caseId);
        var now = clock.instant();
        var acting = actings.require(identity, decision.onBehalfOf(), now);
        requireAllowed(matter, decision, acting);
        decide(
                matter,
                decision,
                new ApprovalDecision.Decider(identity.username(), identity.displayName(), now, acting.represented()));
        return CaseViews.view(matter, queries.decisionsOf(matter.id()), actings.of(identity, now), now);
    }

    private void decide(ApprovalCase matter, NewDecision decision, ApprovalDecision.Decider decider) {
        int stage = matter.stage();
        entityManager.persist(new ApprovalDecision(Ids.next(), matter, decision, decider));
        var result = apply(matter, decision.outcome(), decider.at());
        Constraints.flush(entityManager, TOO_LATE);
        audit.decided(new CaseAudit.Decided(matter, stage, result), decision, decider.represented());
        decided.fire(new CaseDecided(
                matter.kind(),
                matter.subjectId(),
                matter.reference(),
                matter.round(),
                result,
                decision.reason(),
                decision.remarks(),
                decider.at()));
        if (result == CaseDecided.Result.STAGE_APPROVED) {
            stageBegan.fire(StageBegan.of(matter, queries.decisionsOf(matter.id())));
        }
    }

    private void requireAllowed(ApprovalCase matter, NewDecision decision, Acting acting) {
        matter.requireSeen(decision.revision(), decision.version());
        var past = queries.decisionsOf(matter.id()).stream()
                .map(DecidingRules.Past::of)
                .toList();
        DecidingRules.whyNot(matter, past, acting).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
    }

    private CaseDecided.Result apply(ApprovalCase matter, DecisionOutcome outcome, Instant now) {
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
        };
    }

    private CaseDecided.Result approve(ApprovalCase matter, Instant now) {
        var next = matter.route().after(matter.stage());
        if (next.isPresent()) {
            matter.advance(next.get(), stageClock.periodOf(next.get()));
            return CaseDecided.Result.STAGE_APPROVED;
        }
        matter.approve(now);
        return CaseDecided.Result.APPROVED;
    }
}
