package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** It is with those who decide, or decided; it changes only after a return. */
public class StaffFrozen extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffFrozen() {
        super(Kind.CONFLICT, "staff-frozen", "The accreditation is frozen since it was submitted");
    }
}
