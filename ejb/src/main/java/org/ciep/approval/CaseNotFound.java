package org.ciep.approval;

import org.ciep.platform.DomainException;

/** There is no such case for the caller. */
public class CaseNotFound extends DomainException {

    public CaseNotFound() {
        super(Kind.NOT_FOUND, "case-not-found", "There is no such case");
    }
}
