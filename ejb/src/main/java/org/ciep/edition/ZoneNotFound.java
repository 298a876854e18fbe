package org.ciep.edition;

import org.ciep.platform.DomainException;

/** There is no such zone. */
public class ZoneNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public ZoneNotFound() {
        super(Kind.NOT_FOUND, "zone-not-found", "There is no such zone");
    }
}
