package org.ciep.consent;

import org.ciep.platform.DomainException;

/** There is no consent that could be taken back. */
public class ConsentNotGiven extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConsentNotGiven() {
        super(Kind.CONFLICT, "consent-not-given", "This consent is not given, or not any more");
    }
}
