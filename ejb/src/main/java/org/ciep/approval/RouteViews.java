package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Read models made from routes. */
@Dependent
class RouteViews {

    @Inject
    RouteQueries queries;

    @Inject
    RouteCheck check;

    @Inject
    @Any
    Instance<SubjectFields> subjects;

    /** All versions, the newest first. */
    List<RouteSummary> versions(CaseKind kind) {
        var running = running(kind);
        var versions = queries.versions(kind);
        int inForce = versions.stream()
                .filter(route -> route.state() == RouteState.PUBLISHED)
                .mapToInt(ApprovalRoute::number)
                .max()
                .orElseThrow(() -> new IllegalStateException("No route for " + kind));
        return versions.stream()
                .map(route -> new RouteSummary(
                        kind,
                        route.number(),
                        route.state(),
                        route.number() == inForce,
                        route.publishedAt(),
                        route.publishedByName(),
                        route.stages().size(),
                        running.getOrDefault(route.id(), 0L),
                        route.version()))
                .toList();
    }

    RouteView view(ApprovalRoute route) {
        var versions = versions(route.kind());
        var summary = versions.stream()
                .filter(version -> version.number() == route.number())
                .findFirst()
                .orElseThrow();
        long all = versions.stream().mapToLong(RouteSummary::runningCases).sum();
        return new RouteView(
                summary,
                route.designs(),
                route.state() == RouteState.PUBLISHED ? List.of() : check.findings(route),
                fields(route.kind()),
                all - summary.runningCases());
    }

    List<String> fields(CaseKind kind) {
        return subjects.stream().flatMap(subject -> subject.of(kind).stream()).toList();
    }

    private Map<UUID, Long> running(CaseKind kind) {
        return queries.running(kind).stream()
                .collect(Collectors.toMap(RouteQueries.Running::routeId, RouteQueries.Running::cases));
    }
}
