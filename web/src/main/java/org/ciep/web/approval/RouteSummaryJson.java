package org.ciep.web.approval;

import java.time.Instant;
import org.ciep.approval.RouteSummary;
import org.jspecify.annotations.Nullable;

/** A version of a route in a list. */
public record RouteSummaryJson(
        String kind,
        int number,
        String state,
        boolean inForce,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        int stageCount,
        long runningCases,
        long version) {

    static RouteSummaryJson of(RouteSummary route) {
        return new RouteSummaryJson(
                route.kind().name(),
                route.number(),
                route.state().name(),
                route.inForce(),
                route.publishedAt(),
                route.publishedByName(),
                route.stages(),
                route.runningCases(),
                route.version());
    }
}
