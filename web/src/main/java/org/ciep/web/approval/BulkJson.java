package org.ciep.web.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.BulkView;
import org.jspecify.annotations.Nullable;

/** A bulk decision and how far it is. */
public record BulkJson(
        UUID id,
        String outcome,
        @Nullable ReasonJson reason,
        @Nullable String onBehalfOf,
        Instant createdAt,
        long ready,
        long refused,
        long decided,
        long skipped,
        List<BulkFollowsJson> follows) {

    static BulkJson of(BulkView view) {
        return new BulkJson(
                view.id(),
                view.outcome().name(),
                ReasonJson.of(view.reason()),
                view.onBehalfOf(),
                view.createdAt(),
                view.ready(),
                view.refused(),
                view.decided(),
                view.skipped(),
                view.follows().stream().map(BulkFollowsJson::of).toList());
    }
}
