package org.ciep.edition;

import org.ciep.platform.DomainException;

/** There is no such delegating unit. */
public class UnitNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnitNotFound() {
        super(Kind.NOT_FOUND, "unit-not-found", "There is no such delegating unit");
    }
}
