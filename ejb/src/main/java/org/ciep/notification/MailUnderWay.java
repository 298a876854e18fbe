package org.ciep.notification;

import org.ciep.platform.DomainException;

/** The mail is not sent again while the first one is still on its way. */
public class MailUnderWay extends DomainException {

    private static final long serialVersionUID = 1L;

    public MailUnderWay() {
        super(Kind.CONFLICT, "mail-under-way", "The mail is still on its way");
    }
}
