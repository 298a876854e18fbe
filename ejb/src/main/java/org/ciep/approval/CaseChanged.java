package org.ciep.approval;

import org.ciep.platform.DomainException;

/** The case is no longer at the revision and version that the official saw; nothing was decided. */
public class CaseChanged extends DomainException {

    public CaseChanged() {
        super(Kind.CONFLICT, "case-changed", "The case changed since it was looked at; nothing was decided");
    }
}
