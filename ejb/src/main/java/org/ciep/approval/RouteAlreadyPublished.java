package org.ciep.approval;

import org.ciep.platform.DomainException;

/** Running cases keep their version, so a published one never changes; a new version does. */
public class RouteAlreadyPublished extends DomainException {

    public RouteAlreadyPublished() {
        super(Kind.CONFLICT, "route-published", "A published version never changes");
    }
}
