package org.ciep.web.problem;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.CaseChanges;
import org.ciep.approval.DecisionView;
import org.jspecify.annotations.Nullable;

/** What became of a case since the caller looked at it. */
public record CaseChangesJson(
        int revision,
        long version,
        String status,
        List<DecidedJson> decisions,
        @Nullable MembersJson members) {

    /** A decision that was made since. */
    public record DecidedJson(
            int stage,
            String outcome,
            String decidedBy,
            @Nullable String onBehalfOf,
            Instant decidedAt) {

        static DecidedJson of(DecisionView decision) {
            return new DecidedJson(
                    decision.stage(),
                    decision.outcome().name(),
                    decision.decidedByName(),
                    decision.onBehalfOf(),
                    decision.decidedAt());
        }
    }

    /** How many members are new, gone, or other than before. */
    public record MembersJson(int added, int removed, int changed) {}

    static CaseChangesJson of(CaseChanges changes) {
        var parts = changes.parts();
        return new CaseChangesJson(
                changes.revision(),
                changes.version(),
                changes.status().name(),
                changes.decisions().stream().map(DecidedJson::of).toList(),
                parts == null ? null : new MembersJson(parts.added(), parts.removed(), parts.changed()));
    }
}
