package org.ciep.web.approval;

import java.time.Instant;
import org.ciep.approval.CaseSummary;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record CaseSummaryJson(
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
        @Nullable StageProgressJson stage,
        Instant since,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant escalatedAt,
        @Nullable String priority) {

    static CaseSummaryJson of(CaseSummary summary) {
        var stage = summary.stage();
        var priority = summary.priority();
        return new CaseSummaryJson(
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
                stage == null ? null : StageProgressJson.of(stage),
                summary.since(),
                summary.dueAt(),
                summary.overdue(),
                summary.escalatedAt(),
                priority == null ? null : priority.name());
    }
}
