package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** Nobody is submitted or admitted through an organisation that is not accredited, or not any more. */
public class OrganisationNotAccredited extends DomainException {

    private static final long serialVersionUID = 1L;

    public OrganisationNotAccredited() {
        super(Kind.CONFLICT, "organisation-not-accredited", "The organisation is not accredited for the edition");
    }
}
