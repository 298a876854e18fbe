package org.ciep.web.approval;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.CaseView;
import org.ciep.approval.RevocableView;
import org.ciep.approval.RightView;
import org.ciep.approval.WhyNot;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** A case as the caller sees it. */
public record CaseJson(
        String reference,
        String kind,
        int edition,
        String unit,
        @Nullable TextsJson ownerName,
        String subjectReference,
        String status,
        int revision,
        long version,
        int members,
        Instant openedAt,
        Instant since,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant escalatedAt,
        String submittedBy,
        List<StageProgressJson> route,
        int routeVersion,
        List<DecisionJson> decisions,
        List<NoticeJson> notices,
        boolean mayDecide,
        List<RightJson> rights,
        @Nullable RevocableJson revocable,
        @Nullable WhyNotJson whyNot) {

    /** Why the caller may not decide now. */
    public record WhyNotJson(String code) {

        static @Nullable WhyNotJson of(@Nullable WhyNot whyNot) {
            return whyNot == null ? null : new WhyNotJson(whyNot.code());
        }
    }

    /** A right in which the caller could decide. */
    public record RightJson(
            @Nullable String represented,
            @Nullable String representedName,
            boolean mayDecide,
            @Nullable String whyNot) {

        static RightJson of(RightView right) {
            var whyNot = right.whyNot();
            return new RightJson(
                    right.represented(),
                    right.representedName(),
                    whyNot == null,
                    whyNot == null ? null : whyNot.code());
        }
    }

    /** The decision that the caller may revoke. */
    public record RevocableJson(String outcome, int stage, List<RightJson> rights) {

        static @Nullable RevocableJson of(@Nullable RevocableView revocable) {
            return revocable == null
                    ? null
                    : new RevocableJson(
                            revocable.outcome().name(),
                            revocable.stage(),
                            revocable.rights().stream().map(RightJson::of).toList());
        }
    }

    static CaseJson of(CaseView view) {
        var summary = view.summary();
        return new CaseJson(
                summary.reference(),
                summary.kind().name(),
                summary.edition(),
                summary.unitCode(),
                TextsJson.nullable(summary.ownerName()),
                summary.subjectReference(),
                summary.status().name(),
                summary.revision(),
                summary.version(),
                summary.members(),
                summary.openedAt(),
                summary.since(),
                summary.dueAt(),
                summary.overdue(),
                summary.escalatedAt(),
                view.submittedByName(),
                view.route().stream().map(StageProgressJson::of).toList(),
                view.routeNumber(),
                view.decisions().stream().map(DecisionJson::of).toList(),
                view.notices().stream().map(NoticeJson::of).toList(),
                view.whyNot() == null,
                view.rights().stream().map(RightJson::of).toList(),
                RevocableJson.of(view.revocable()),
                WhyNotJson.of(view.whyNot()));
    }
}
