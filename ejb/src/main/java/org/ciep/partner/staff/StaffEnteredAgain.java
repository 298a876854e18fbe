package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The organisation has entered the person anew since the refusal: a person has one accreditation of an organisation. */
public class StaffEnteredAgain extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffEnteredAgain() {
        super(Kind.CONFLICT, "staff-entered-again", "The organisation has entered this person again since");
    }
}
