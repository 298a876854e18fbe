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
                matter.ownerName(),
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
        var isCurrent = isCurrent(matter, stage);
        var standing = decisions.standing(matter.round(), stage.position());
        var closing = isCurrent || standing.isEmpty() ? null : standing.get(standing.size() - 1);
        var skipped = isCurrent ? null : matter.skipped().get(stage.position());
        return new StageProgress(
                stage.position(),
                stage.role(),
                stage.scope() == StageScope.UNIT,
                stage.name(),
                skipped == null ? state(isCurrent, closing) : StageState.SKIPPED,
                closing == null ? null : closing.decidedByName(),
                closing == null ? null : closing.onBehalfOfName(),
                closing == null ? null : closing.decidedAt(),
                isCurrent ? matter.dueAt() : null,
                stage.workingDays(),
                stage.design().returnable(),
                skipped,
                seats(isCurrent ? matter.given() : standing.size(), stage, standing),
                decisions
                        .lastRevocation(matter.round(), stage.position())
                        .map(revocation -> revoked(revocation, decisions))
                        .orElse(null),
                notices(matter, stage, history, closing));
    }

    private static boolean isCurrent(ApprovalCase matter, Stage stage) {
        return matter.status() == CaseStatus.OPEN && matter.stage() == stage.position();
    }

    private static StageProgress.Seats seats(int given, Stage stage, List<ApprovalDecision> standing) {
        return new StageProgress.Seats(
                stage.decisions(),
                given,
                standing.stream()
                        .map(decision -> new StageProgress.Seat(
                                decision.outcome(),
                                decision.decidedByName(),
                                decision.onBehalfOfName(),
                                decision.decidedAt()))
                        .toList());
    }

    private static StageProgress.Notices notices(
            ApprovalCase matter, Stage stage, CasePast history, @Nullable ApprovalDecision closing) {
        return new StageProgress.Notices(
                history.toldAt(NoticeKind.REMINDER, stage.position(), matter.round()),
                isCurrent(matter, stage)
                        ? matter.escalatedAt()
                        : history.toldAt(NoticeKind.ESCALATION, stage.position(), matter.round()),
                stage.escalationRole(),
                closing != null && closing.escalationRole() != null);
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
