package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** Nothing can be changed in a delegation that was rejected or withdrawn. */
public class DelegationClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    public DelegationClosed() {
        super(Kind.CONFLICT, "delegation-closed", "The delegation was rejected or withdrawn");
    }
}
