package org.ciep.identity;

import org.ciep.platform.DomainException;

/** The realm does not answer, or not as it should: what was known before stays. */
public class RealmUnreachable extends DomainException {

    private static final long serialVersionUID = 1L;

    public RealmUnreachable() {
        super(Kind.UNAVAILABLE, "realm-unreachable", "The realm's accounts could not be read");
    }
}
