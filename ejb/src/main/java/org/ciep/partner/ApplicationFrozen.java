package org.ciep.partner;

import org.ciep.platform.DomainException;

/** The application is with the approvers, or decided; it changes only after a return. */
public class ApplicationFrozen extends DomainException {

    private static final long serialVersionUID = 1L;

    public ApplicationFrozen() {
        super(Kind.CONFLICT, "application-frozen", "The application is frozen since it was submitted");
    }
}
