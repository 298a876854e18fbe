package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** A newer link was sent: this one opens nothing any more. */
public class PersonLinkReplaced extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonLinkReplaced() {
        super(Kind.GONE, "person-link-replaced", "A newer link was sent");
    }
}
