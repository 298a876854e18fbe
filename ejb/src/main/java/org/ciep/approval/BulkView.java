package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulk decision and how far it is.
 *
 * @param ready how many cases are still to be decided
 * @param refused how many the preview left out
 * @param follows what becomes of those that are still to be decided
 */
public record BulkView(
        UUID id,
        DecisionOutcome outcome,
        @Nullable Reason reason,
        @Nullable String onBehalfOf,
        Instant createdAt,
        long ready,
        long refused,
        long decided,
        long skipped,
        List<BulkFollows> follows) {

    public BulkView {
        follows = List.copyOf(follows);
    }
}
