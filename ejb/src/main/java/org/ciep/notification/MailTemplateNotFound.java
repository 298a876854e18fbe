package org.ciep.notification;

import org.ciep.platform.DomainException;

/** There is no such kind of mail, or not in this language. */
public class MailTemplateNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public MailTemplateNotFound() {
        super(Kind.NOT_FOUND, "mail-template-not-found", "There is no such mail template");
    }
}
