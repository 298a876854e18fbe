package org.ciep.approval;

import org.ciep.platform.DomainException;

/** Rule 5: returning and rejecting need a reason. */
public class ReasonMissing extends DomainException {

    public ReasonMissing() {
        super(Kind.INVALID, "reason-missing", "Returning and rejecting need a reason");
    }
}
