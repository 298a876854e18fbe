package org.ciep.approval;

import org.ciep.platform.DomainException;

/** There is no such deputy, or official to name one for, for the caller. */
public class DeputyNotFound extends DomainException {

    public DeputyNotFound() {
        super(Kind.NOT_FOUND, "deputy-not-found", "There is no such deputy");
    }
}
