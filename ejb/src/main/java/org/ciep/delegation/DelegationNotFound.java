package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** There is no such delegation for the caller. */
public class DelegationNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public DelegationNotFound() {
        super(Kind.NOT_FOUND, "delegation-not-found", "There is no such delegation");
    }
}
