package org.ciep.approval;

import java.util.List;
import org.ciep.platform.InvalidInput.Violation;

/**
 * A version of a route.
 *
 * @param stages in their order
 * @param findings of the check, with the stage that each is about; those of severity error block publishing. None of what is published
 * @param fields that the parts of such subjects have
 * @param runningElsewhere how many cases of the kind keep other versions
 */
public record RouteView(
        RouteSummary summary,
        List<StageDesign> stages,
        List<Violation> findings,
        List<String> fields,
        Long runningElsewhere) {

    public RouteView {
        stages = List.copyOf(stages);
        findings = List.copyOf(findings);
        fields = List.copyOf(fields);
    }
}
