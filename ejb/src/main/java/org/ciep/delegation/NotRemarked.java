package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** A return opens what its remarks are about, and nothing else. */
public class NotRemarked extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotRemarked() {
        super(Kind.CONFLICT, "not-remarked", "After a return, only what was remarked on can be changed");
    }
}
