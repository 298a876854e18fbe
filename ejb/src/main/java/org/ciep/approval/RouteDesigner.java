package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;
import org.ciep.platform.Ids;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** Administrators design routes: a draft is changed, checked and published. What is published holds for cases that begin from then on. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RouteDesigner {

    @Inject
    EntityManager entityManager;

    @Inject
    RouteQueries queries;

    @Inject
    RouteViews views;

    @Inject
    RouteCheck check;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Begins a version with the stages of another one.
     *
     * @throws RouteNotFound if there is no such other one
     * @throws RouteDraftExists if a version of the kind is being designed already
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RouteView draft(CaseKind kind, int from) {
        var origin = queries.version(kind, from).orElseThrow(RouteNotFound::new);
        int number = queries.versions(kind).get(0).number() + 1;
        var route = new ApprovalRoute(Ids.next(), kind, number, origin.designs());
        entityManager.persist(route);
        Constraints.flush(
                entityManager,
                Map.of(
                        "approval_route_draft_uk", RouteDraftExists::new,
                        "approval_route_number_uk", RouteDraftExists::new));
        return recorded(AuditAction.ROUTE_DRAFTED, route, Map.of("from", String.valueOf(from)));
    }

    /**
     * Replaces the stages that the caller saw. A version that was checked is a draft again.
     *
     * @throws RouteNotFound if there is no such version
     * @throws StaleVersion if somebody changed it in between
     * @throws RouteAlreadyPublished if it is
     * @throws InvalidInput if a stage reminds before it begins, or may send back fields that there are not
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RouteView redesign(CaseKind kind, int number, List<StageDesign> stages, long expectedVersion) {
        var route = seen(kind, number, expectedVersion);
        requireValid(stages, views.fields(kind));
        route.redesign(stages);
        entityManager.flush();
        return recorded(AuditAction.ROUTE_CHANGED, route, Map.of("stages", String.valueOf(stages.size())));
    }

    /** Looks for what would go wrong; without errors, the version may be published. Refuses as {@link #redesign} does. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RouteView check(CaseKind kind, int number, long expectedVersion) {
        var route = seen(kind, number, expectedVersion);
        var findings = check.findings(route);
        long errors = RouteCheck.errors(findings);
        route.checked(errors == 0);
        entityManager.flush();
        return recorded(
                AuditAction.ROUTE_CHECKED,
                route,
                Map.of("errors", String.valueOf(errors), "warnings", String.valueOf(findings.size() - errors)));
    }

    /**
     * Lets cases of the kind begin with this version from now on.
     *
     * @throws RouteNotFound if there is no such version
     * @throws StaleVersion if somebody changed it in between
     * @throws RouteAlreadyPublished if it is
     * @throws RouteNotChecked if no check has passed, or it would not pass any more
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RouteView publish(CaseKind kind, int number, long expectedVersion) {
        var route = seen(kind, number, expectedVersion);
        route.publish(caller.identity().displayName(), clock.instant());
        if (RouteCheck.errors(check.findings(route)) > 0) {
            throw new RouteNotChecked();
        }
        entityManager.flush();
        return recorded(AuditAction.ROUTE_PUBLISHED, route, Map.of());
    }

    private ApprovalRoute seen(CaseKind kind, int number, long expectedVersion) {
        var route = queries.version(kind, number).orElseThrow(RouteNotFound::new);
        StaleVersion.require(expectedVersion, route.version());
        return route;
    }

    private static void requireValid(List<StageDesign> stages, List<String> fields) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            if (stage.reminderDays() > stage.workingDays()) {
                violations.add(new Violation(
                        "/stages/" + i + "/reminderDays",
                        "route-reminder-early",
                        Severity.ERROR,
                        Map.of("days", String.valueOf(stage.workingDays()))));
            }
            if (!fields.containsAll(stage.returnable())) {
                violations.add(Violation.error("/stages/" + i + "/returnable", "route-field-unknown"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private RouteView recorded(AuditAction action, ApprovalRoute route, Map<String, String> details) {
        trail.append(action, AuditObject.route(route.kind().name(), route.number()), details);
        return views.view(route);
    }
}
