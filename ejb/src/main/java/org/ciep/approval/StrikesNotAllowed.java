package org.ciep.approval;

import org.ciep.platform.DomainException;

/** Only an approval leaves single parts out. */
public class StrikesNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    public StrikesNotAllowed() {
        super(Kind.INVALID, "strikes-only-with-approval", "Only an approval strikes members");
    }
}
