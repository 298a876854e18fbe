package org.ciep.notification;

import org.ciep.platform.DomainException;

/** There is no such notification for the caller. */
public class NotificationNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotificationNotFound() {
        super(Kind.NOT_FOUND, "notification-not-found", "There is no such notification");
    }
}
