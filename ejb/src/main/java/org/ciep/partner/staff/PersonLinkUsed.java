package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** What the person had to complete is sent, or decided on: the link changes nothing of it any more. */
public class PersonLinkUsed extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonLinkUsed() {
        super(Kind.CONFLICT, "person-link-used", "What the person had to complete is sent");
    }
}
