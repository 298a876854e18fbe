package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.ciep.identity.Roles;

/** Routes with all their versions, for those who design them and for auditors. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class RouteReader {

    @Inject
    RouteQueries queries;

    @Inject
    RouteViews views;

    /** Of each kind the version in force, and the one that is being designed, if any. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RouteSummary> current() {
        return Arrays.stream(CaseKind.values())
                .flatMap(kind -> views.versions(kind).stream())
                .filter(version -> version.inForce() || version.state() != RouteState.PUBLISHED)
                .toList();
    }

    /** All versions of a kind, the newest first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RouteSummary> versions(CaseKind kind) {
        return views.versions(kind);
    }

    /** @throws RouteNotFound if there is no such version */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public RouteView version(CaseKind kind, int number) {
        return queries.version(kind, number).map(views::view).orElseThrow(RouteNotFound::new);
    }
}
