package org.ciep.approval;

import org.ciep.platform.DomainException;

/** The stage may send back certain fields only: each remark is about one of them, and there is at least one remark. */
public class ReturnBeyondFields extends DomainException {

    public ReturnBeyondFields() {
        super(
                Kind.INVALID,
                "return-beyond-fields",
                "At this stage a return names fields that the stage may send back, and no others");
    }
}
