package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The time of the link is over. */
public class PersonLinkExpired extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonLinkExpired() {
        super(Kind.GONE, "person-link-expired", "The time of the link is over");
    }
}
