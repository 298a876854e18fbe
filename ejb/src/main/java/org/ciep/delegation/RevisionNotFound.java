package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** There is no such revision of this delegation. */
public class RevisionNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public RevisionNotFound() {
        super(Kind.NOT_FOUND, "revision-not-found", "There is no such revision");
    }
}
