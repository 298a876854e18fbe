package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** A delegation cannot go from one state to the other. */
public class IllegalDelegationTransition extends DomainException {

    private static final long serialVersionUID = 1L;

    public IllegalDelegationTransition(DelegationStatus from, DelegationStatus to) {
        super(Kind.CONFLICT, "delegation-illegal-transition", "A delegation cannot go from " + from + " to " + to);
    }
}
