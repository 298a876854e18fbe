package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** Nobody knows where the link could go. */
public class PersonAddressMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    public PersonAddressMissing() {
        super(Kind.CONFLICT, "person-address-missing", "The entry has no e-mail address to which a link could go");
    }
}
