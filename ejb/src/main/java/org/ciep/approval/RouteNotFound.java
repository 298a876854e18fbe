package org.ciep.approval;

import org.ciep.platform.DomainException;

/** There is no such kind of case, or no such version of its route. */
public class RouteNotFound extends DomainException {

    public RouteNotFound() {
        super(Kind.NOT_FOUND, "route-not-found", "There is no such version of this route");
    }
}
