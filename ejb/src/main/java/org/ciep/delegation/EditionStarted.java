package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** A delegation is withdrawn before the event begins, not later. */
public class EditionStarted extends DomainException {

    private static final long serialVersionUID = 1L;

    public EditionStarted() {
        super(Kind.CONFLICT, "edition-started", "The edition has started");
    }
}
