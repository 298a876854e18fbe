package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Constraints;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

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
    Event<CasesDecided> decided;

    @Inject
    Event<StagesBegan> stagesBegan;

    /**
     * Decides a locked case at the stage that is waiting.
     *
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     * @throws ReturnBeyondFields if the stage may not send back what the remarks are about
     */
    void decide(ApprovalCase matter, NewDecision decision, CallerIdentity official, Instant now) {
        var decides = decides(official, decision.onBehalfOf(), now);
        var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
        apply(List.of(require(matter, decisions, decision, decides)));
    }

    /**
     * The official in the right that is claimed.
     *
     * @param onBehalfOf user name of the represented official; null for the own right
     * @throws DecisionRefused if the official is not, or no longer, a deputy of that one
     */
    Decides decides(CallerIdentity official, @Nullable String onBehalfOf, Instant now) {
        return new Decides(official, actings.require(official, onBehalfOf, now), now);
    }

    /** Who decides, in whose right, and when. */
    record Decides(CallerIdentity official, Acting acting, Instant at) {

        ApprovalDecision.Decider decider(@Nullable String escalationRole) {
            return new ApprovalDecision.Decider(
                    official.username(), official.displayName(), at, acting.represented(), escalationRole);
        }
    }

    /**
     * A decision that the rules allow.
     *
     * @param before the decisions of the case until now
     */
    record Permitted(
            ApprovalCase matter, NewDecision decision, ApprovalDecision.Decider decider, CaseDecisions before) {

        /** On which seat of the stage. */
        ApprovalDecision.Place place() {
            return before.nextPlace(matter.round(), matter.stage());
        }

        /** What is left out of the subject with this decision, too. */
        Set<UUID> struck() {
            return Stream.concat(before.strikes(matter.round()).stream(), decision.strikes().stream())
                    .map(Strike::part)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * The decision on a locked case, if the official may make it. Changes nothing.
     *
     * @param decisions of the case until now
     */
    Permitted require(ApprovalCase matter, CaseDecisions decisions, NewDecision decision, Decides decides) {
        sinceSeen.require(matter, decision.revision(), decision.version());
        var acting = decides.acting();
        DecidingRules.whyNot(matter, decisions.past(), acting).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
        requireReturnable(matter, decision);
        var escalationRole =
                matter.isEscalatedTo(acting.entitled()) ? matter.currentStage().escalationRole() : null;
        return new Permitted(matter, decision, decides.decider(escalationRole), decisions);
    }

    private static void requireReturnable(ApprovalCase matter, NewDecision decision) {
        if (decision.outcome() == DecisionOutcome.RETURN
                && !matter.currentStage().maySendBack(decision.remarks())) {
            throw new ReturnBeyondFields();
        }
    }

    /** Decides what {@link #require} has allowed: all of it, or nothing. */
    void apply(List<Permitted> all) {
        var periods = stageClock.fromNow();
        var done = all.stream().map(permitted -> enter(permitted, periods)).toList();
        Constraints.flush(entityManager, CaseChanged.TOO_LATE);
        done.forEach(made ->
                audit.decided(made.what(), made.by().decision(), made.by().decider()));
        decided.fire(new CasesDecided(done.stream().map(Made::told).toList()));
        var began = done.stream()
                .filter(made -> made.what().result() == CaseDecided.Result.STAGE_APPROVED)
                .map(made -> StageBegan.of(made.by().matter(), made.past()))
                .toList();
        if (!began.isEmpty()) {
            stagesBegan.fire(new StagesBegan(began));
        }
    }

    private Made enter(Permitted permitted, Function<Stage, StagePeriod> periods) {
        var matter = permitted.matter();
        var decision = permitted.decision();
        var decider = permitted.decider();
        int stage = matter.stage();
        var struck = permitted.struck();
        var entered = new ApprovalDecision(Ids.next(), matter, permitted.place(), decision, decider)
                .stating(remedies.against(matter, decision.outcome(), decider.at()));
        entityManager.persist(entered);
        matter.struck(decision.strikes().size());
        var result = outcome(matter, decision.outcome(), decider.at(), periods);
        return new Made(entered, new CaseAudit.Decided(matter, stage, result), permitted, struck);
    }

    /** A decision that was made, and what became of its case. */
    private record Made(ApprovalDecision entered, CaseAudit.Decided what, Permitted by, Set<UUID> struck) {

        /** All decisions of the case, with this one. */
        List<ApprovalDecision> past() {
            return Stream.concat(by.before().all().stream(), Stream.of(entered)).toList();
        }

        CaseDecided told() {
            var matter = what.matter();
            var decision = by.decision();
            return new CaseDecided(
                    matter.kind(),
                    matter.subjectId(),
                    matter.subjectReference(),
                    matter.edition(),
                    matter.unitCode(),
                    matter.reference(),
                    matter.round(),
                    what.result(),
                    by.decider().names(),
                    decision.reason(),
                    decision.remarks(),
                    decision.strikes(),
                    struck,
                    by.decider().at());
        }
    }

    private static CaseDecided.Result outcome(
            ApprovalCase matter, DecisionOutcome outcome, Instant now, Function<Stage, StagePeriod> periods) {
        var outlook = CaseOutlook.of(matter, outcome);
        switch (outlook.result()) {
            case APPROVAL_GIVEN -> matter.approveOnce();
            case STAGE_APPROVED -> matter.advance(outlook.requiredStage(), periods.apply(outlook.requiredStage()));
            case APPROVED -> matter.approve(now);
            case RETURNED -> matter.giveBack(now);
            case REJECTED -> matter.reject(now);
        }
        return outlook.result();
    }
}
