package org.ciep.partner;

import org.ciep.platform.DomainException;

/** The event is over: nobody joins it any more. */
public class JoiningOver extends DomainException {

    private static final long serialVersionUID = 1L;

    public JoiningOver() {
        super(Kind.CONFLICT, "joining-over", "The edition is over");
    }
}
