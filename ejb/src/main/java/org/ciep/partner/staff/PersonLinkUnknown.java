package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** There is no such link, or what it opened is not there any more. */
public class PersonLinkUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonLinkUnknown() {
        super(Kind.NOT_FOUND, "person-link-unknown", "There is no such link");
    }
}
