package org.ciep.edition;

import org.ciep.platform.DomainException;

/** A zone with this code is there already. */
public class ZoneAlreadyExists extends DomainException {

    private static final long serialVersionUID = 1L;

    public ZoneAlreadyExists() {
        super(Kind.CONFLICT, "zone-already-exists", "A zone with this code exists already");
    }
}
