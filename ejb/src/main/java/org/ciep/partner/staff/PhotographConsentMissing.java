package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** A photograph is not taken from a person who did not agree to its use, or for one who took that back. */
public class PhotographConsentMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    public PhotographConsentMissing() {
        super(
                Kind.CONFLICT,
                "photograph-consent-missing",
                "The person has not agreed to the use of a photograph, or took that back");
    }
}
