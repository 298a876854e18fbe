package org.ciep.edition;

import org.ciep.platform.DomainException;

/** An edition with this number is there already. */
public class EditionAlreadyExists extends DomainException {

    private static final long serialVersionUID = 1L;

    public EditionAlreadyExists() {
        super(Kind.CONFLICT, "edition-already-exists", "An edition with this number exists already");
    }
}
