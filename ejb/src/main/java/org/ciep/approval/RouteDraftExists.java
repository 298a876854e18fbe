package org.ciep.approval;

import org.ciep.platform.DomainException;

/** One version of a kind is designed at a time, so that versions come into force in the order of their numbers. */
public class RouteDraftExists extends DomainException {

    public RouteDraftExists() {
        super(Kind.CONFLICT, "route-draft-exists", "There is an unpublished version of this route already");
    }
}
