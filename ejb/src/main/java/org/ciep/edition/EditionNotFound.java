package org.ciep.edition;

import org.ciep.platform.DomainException;

/** There is no such edition. */
public class EditionNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public EditionNotFound() {
        super(Kind.NOT_FOUND, "edition-not-found", "There is no such edition");
    }
}
