package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** One delegation for a unit and an edition. */
public class DelegationAlreadyOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    public DelegationAlreadyOpen() {
        super(Kind.CONFLICT, "delegation-already-open", "The unit has a delegation to this edition already");
    }
}
