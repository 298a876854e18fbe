package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** A delegation has one head. */
public class HeadAlreadyNamed extends DomainException {

    private static final long serialVersionUID = 1L;

    public HeadAlreadyNamed() {
        super(Kind.CONFLICT, "head-already-named", "The delegation has a head already");
    }
}
