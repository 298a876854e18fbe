package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The event is over: nobody is accredited for it any more. */
public class EditionEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    public EditionEnded() {
        super(Kind.CONFLICT, "edition-ended", "The edition is over");
    }
}
