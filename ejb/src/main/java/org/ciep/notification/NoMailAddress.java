package org.ciep.notification;

import org.ciep.platform.DomainException;

/** The directory knows no address of the person, or the account is no longer active. */
public class NoMailAddress extends DomainException {

    private static final long serialVersionUID = 1L;

    public NoMailAddress() {
        super(Kind.CONFLICT, "no-mail-address", "No mail reaches this person");
    }
}
