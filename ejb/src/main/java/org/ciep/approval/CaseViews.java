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

    static CaseView view(ApprovalCase matter, List<ApprovalDecision> decisions, List<Acting> viewer, Instant now) {
        var past = decisions.stream().map(DecidingRules.Past::of).toList();
        var rights = viewer.stream().map(acting -> right(matter, past, acting)).toList();
        return new CaseView(
                summary(matter, now),
                matter.submittedByName(),
                route(matter, decisions),
                matter.route().number(),
                decisions.stream().sorted(NEWEST_FIRST).map(CaseViews::decision).toList(),
                rights,
                rights.stream().anyMatch(right -> right.whyNot() == null)
                        ? null
                        : rights.get(0).whyNot());
    }

    private static RightView right(ApprovalCase matter, List<DecidingRules.Past> past, Acting acting) {
        var represented = acting.represented();
        return new RightView(
                represented == null ? null : represented.username(),
                represented == null ? null : represented.name(),
                DecidingRules.whyNot(matter, past, acting).orElse(null));
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
                matter.status() == CaseStatus.OPEN ? progress(matter, matter.currentStage(), null) : null,
                matter.openedAt(),
                matter.since(),
                dueAt,
                dueAt != null && !now.isBefore(dueAt));
    }

    /** All stages, with what was decided in the present round. */
    static List<StageProgress> route(ApprovalCase matter, List<ApprovalDecision> decisions) {
        return matter.route().stages().stream()
                .map(stage -> progress(matter, stage, decisionAt(stage, matter.round(), decisions)))
                .toList();
    }

    private static @Nullable ApprovalDecision decisionAt(Stage stage, int round, List<ApprovalDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.round() == round && decision.stage() == stage.position())
                .findFirst()
                .orElse(null);
    }

    private static StageProgress progress(ApprovalCase matter, Stage stage, @Nullable ApprovalDecision decision) {
        var isCurrent = matter.status() == CaseStatus.OPEN && matter.stage() == stage.position();
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
                stage.workingDays());
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
        };
    }

    private static DecisionView decision(ApprovalDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.round(),
                decision.stage(),
                decision.outcome(),
                decision.reason(),
                decision.remarks(),
                decision.decidedByName(),
                decision.onBehalfOfName(),
                decision.decidedAt());
    }
}
