package org.ciep.web.approval;

import java.util.List;
import org.ciep.approval.RouteView;
import org.ciep.web.problem.ProblemJson.ViolationJson;

/** A version of a route with its stages, and what the check finds. */
public record RouteJson(
        RouteSummaryJson summary,
        List<StageDesignJson> stages,
        List<ViolationJson> findings,
        List<String> roles,
        List<String> fields,
        List<String> criteria,
        long runningElsewhere) {

    static RouteJson of(RouteView route) {
        return new RouteJson(
                RouteSummaryJson.of(route.summary()),
                route.stages().stream().map(StageDesignJson::of).toList(),
                route.findings().stream().map(ViolationJson::of).toList(),
                route.summary().kind().roles(),
                route.fields(),
                route.summary().kind().criteria().stream().map(Enum::name).toList(),
                route.runningElsewhere());
    }
}
