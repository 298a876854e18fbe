package org.ciep.approval;

import org.ciep.platform.DomainException;

/** A case cannot go from one state to the other. */
public class IllegalCaseTransition extends DomainException {

    public IllegalCaseTransition(CaseStatus from, CaseStatus to) {
        super(Kind.CONFLICT, "case-illegal-transition", "A case cannot go from " + from + " to " + to);
    }
}
