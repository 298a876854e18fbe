package org.ciep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a route, as lists show it.
 *
 * @param number counts the versions of the kind
 * @param inForce whether new cases of the kind begin with it
 * @param publishedAt since when it was in force; null if it is not published
 * @param publishedByName display name at that time; null for what is built in
 * @param stages how many
 * @param runningCases how many cases began with it and have not ended
 */
public record RouteSummary(
        CaseKind kind,
        Integer number,
        RouteState state,
        Boolean inForce,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        Integer stages,
        Long runningCases,
        Long version) {}
