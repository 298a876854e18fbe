package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** A person's accreditation cannot go from one state to the other. */
public class IllegalStaffTransition extends DomainException {

    private static final long serialVersionUID = 1L;

    public IllegalStaffTransition(StaffStatus from, StaffStatus to) {
        super(
                Kind.CONFLICT,
                "staff-illegal-transition",
                "The accreditation of a person cannot go from " + from + " to " + to);
    }
}
