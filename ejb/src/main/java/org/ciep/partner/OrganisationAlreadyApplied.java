package org.ciep.partner;

import org.ciep.platform.DomainException;

/** An organisation has one application for an edition. */
public class OrganisationAlreadyApplied extends DomainException {

    private static final long serialVersionUID = 1L;

    public OrganisationAlreadyApplied() {
        super(
                Kind.CONFLICT,
                "organisation-already-applied",
                "The organisation has an application for this edition already");
    }
}
