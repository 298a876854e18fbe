package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulk decision and how far it is.
 *
 * @param ready how many cases are still to be decided
 * @param refused how many the preview left out
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
        long skipped) {}
