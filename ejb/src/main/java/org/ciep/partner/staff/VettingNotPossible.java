package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The person is not being vetted, and was not admitted: a result would change nothing. */
public class VettingNotPossible extends DomainException {

    private static final long serialVersionUID = 1L;

    public VettingNotPossible() {
        super(Kind.CONFLICT, "vetting-not-possible", "The person is neither being vetted nor admitted");
    }
}
