package org.ciep.partner;

import org.ciep.platform.DomainException;

/** There is no such organisation, or accreditation of one, for the caller. */
public class OrganisationNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public OrganisationNotFound() {
        super(Kind.NOT_FOUND, "organisation-not-found", "There is no such organisation");
    }
}
