package org.ciep.approval;

import org.ciep.platform.DomainException;

/** Remarks say what is to be mended; only a return has them. */
public class RemarksNotAllowed extends DomainException {

    public RemarksNotAllowed() {
        super(Kind.INVALID, "remarks-only-with-return", "Only a return carries remarks");
    }
}
