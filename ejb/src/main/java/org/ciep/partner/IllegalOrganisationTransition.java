package org.ciep.partner;

import org.ciep.platform.DomainException;

/** An organisation's accreditation cannot go from one state to the other. */
public class IllegalOrganisationTransition extends DomainException {

    private static final long serialVersionUID = 1L;

    public IllegalOrganisationTransition(OrganisationStatus from, OrganisationStatus to) {
        super(
                Kind.CONFLICT,
                "organisation-illegal-transition",
                "The accreditation of an organisation cannot go from " + from + " to " + to);
    }
}
