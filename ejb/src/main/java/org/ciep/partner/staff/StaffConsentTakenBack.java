package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The person took a required consent back: nobody may look at the data and decide on them again. */
public class StaffConsentTakenBack extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffConsentTakenBack() {
        super(Kind.CONFLICT, "staff-consent-taken-back", "The person took a required consent back");
    }
}
