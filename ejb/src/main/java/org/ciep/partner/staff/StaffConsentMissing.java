package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The person has not agreed to what nobody is accredited without. */
public class StaffConsentMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffConsentMissing() {
        super(Kind.CONFLICT, "staff-consent-missing", "The person has not given the consents that are required");
    }
}
