package org.ciep.approval;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read models made from a case and its decisions. */
final class CaseViews {

    private static final Comparator<ApprovalDecision> NEWEST_FIRST = Comparator.comparing(ApprovalDecision::decidedAt)
            .thenComparing(ApprovalDecision::id)
            .reversed();

    private CaseViews() {}

    static CaseView view(ApprovalCase matter, CasePast history, List<Acting> viewer, Instant now) {
        var decisions = history.decisions();
        var past = decisions.past();
        var rights = viewer.stream()
                .map(acting ->
                        right(acting, DecidingRules.whyNot(matter, past, acting).orElse(null)))
                .toList();
        return new CaseView(
                summary(matter, now),
                matter.submittedByName(),
                route(matter, history),
                matter.route().number(),
                decisions.all().stream()
                        .sorted(NEWEST_FIRST)
                        .map(decision -> decision(decision, decisions))
                        .toList(),
                history.notices().stream().map(DeadlineNotice::view).toList(),
                rights,
                revocable(matter, decisions, viewer),
                rights.stream().anyMatch(right -> right.whyNot() == null)
                        ? null
                        : rights.get(0).whyNot());
    }

    private static RightView right(Acting acting, @Nullable WhyNot whyNot) {
        var represented = acting.represented();
        return new RightView(
                represented == null ? null : represented.username(),
                represented == null ? null : represented.name(),
                whyNot);
    }

    private static @Nullable RevocableView revocable(
            ApprovalCase matter, CaseDecisions decisions, List<Acting> viewer) {
        var rights = viewer.stream()
                .filter(acting ->
                        RevokingRules.whyNot(matter, decisions, acting).isEmpty())
                .map(acting -> right(acting, null))
                .toList();
        return RevokingRules.revocable(matter, decisions)
                .filter(decision -> !rights.isEmpty())
                .map(decision -> new RevocableView(decision.outcome(), decision.stage(), rights))
                .orElse(null);
    }

    static CaseSummary summary(ApprovalCase matter, Instant now) {
        var dueAt = matter.dueAt();
        return new CaseSummary(
                matter.id(),
                matter.reference(),
                matter.kind(),
                matter.edition(),
                matter.unitCode(),
                matter.subjectReference(),
                matter.status(),
                matter.round(),
                matter.version(),
                matter.subjectSize(),
                matter.status() == CaseStatus.OPEN ? progress(matter, matter.currentStage(), CasePast.NONE) : null,
                matter.openedAt(),
                matter.since(),
                dueAt,
                dueAt != null && !now.isBefore(dueAt),
                matter.escalatedAt(),
                CasePriority.of(matter, now));
    }

    /** All stages, with what stands of the present round. */
    static List<StageProgress> route(ApprovalCase matter, CasePast history) {
        return matter.route().stages().stream()
                .map(stage -> progress(matter, stage, history))
                .toList();
    }

    private static StageProgress progress(ApprovalCase matter, Stage stage, CasePast history) {
        var decisions = history.decisions();
        var isCurrent = matter.status() == CaseStatus.OPEN && matter.stage() == stage.position();
        var decision = decisions.standing(matter.round(), stage.position()).orElse(null);
        return new StageProgress(
                stage.position(),
                stage.role(),
                stage.scope() == StageScope.UNIT,
                stage.name(),
                state(isCurrent, decision),
                decision == null ? null : decision.decidedByName(),
                decision == null ? null : decision.onBehalfOfName(),
                decision == null ? null : decision.decidedAt(),
                isCurrent ? matter.dueAt() : null,
                stage.workingDays(),
                stage.design().returnable(),
                decisions
                        .lastRevocation(matter.round(), stage.position())
                        .map(revocation -> revoked(revocation, decisions))
                        .orElse(null),
                notices(matter, stage, history));
    }

    private static StageProgress.Notices notices(ApprovalCase matter, Stage stage, CasePast history) {
        var isCurrent = matter.status() == CaseStatus.OPEN && matter.stage() == stage.position();
        var decision =
                history.decisions().standing(matter.round(), stage.position()).orElse(null);
        return new StageProgress.Notices(
                history.toldAt(NoticeKind.REMINDER, stage.position(), matter.round()),
                isCurrent
                        ? matter.escalatedAt()
                        : history.toldAt(NoticeKind.ESCALATION, stage.position(), matter.round()),
                stage.escalationRole(),
                decision != null && decision.escalationRole() != null);
    }

    private static RevokedView revoked(ApprovalDecision revocation, CaseDecisions decisions) {
        var decision = decisions.revokedBy(revocation).orElseThrow();
        return new RevokedView(
                decision.outcome(),
                decision.decidedByName(),
                revocation.decidedByName(),
                revocation.onBehalfOfName(),
                revocation.decidedAt());
    }

    private static StageState state(boolean isCurrent, @Nullable ApprovalDecision decision) {
        if (isCurrent) {
            return StageState.CURRENT;
        }
        if (decision == null) {
            return StageState.NEXT;
        }
        return switch (decision.outcome()) {
            case APPROVE -> StageState.DONE;
            case RETURN -> StageState.RETURNED;
            case REJECT -> StageState.REJECTED;
            case REVOKE -> throw new IllegalArgumentException("A revocation does not stand at a stage");
        };
    }

    static DecisionView decision(ApprovalDecision decision, CaseDecisions decisions) {
        return new DecisionView(
                decision.id(),
                decision.round(),
                decision.stage(),
                decision.outcome(),
                decision.reason(),
                decision.remarks(),
                decision.strikes(),
                decision.remedy(),
                decision.decidedByName(),
                decision.onBehalfOfName(),
                decision.escalationRole(),
                decision.decidedAt(),
                decisions.isRevoked(decision),
                decision.outcome() == DecisionOutcome.REVOKE
                        ? decisions.revokedBy(decision).orElseThrow().outcome()
                        : null);
    }
}
