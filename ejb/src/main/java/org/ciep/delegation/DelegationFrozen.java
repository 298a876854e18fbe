package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** The list is with the approvers, or approved; it changes only after a return. */
public class DelegationFrozen extends DomainException {

    private static final long serialVersionUID = 1L;

    public DelegationFrozen() {
        super(Kind.CONFLICT, "delegation-frozen", "The list is frozen since it was submitted");
    }
}
