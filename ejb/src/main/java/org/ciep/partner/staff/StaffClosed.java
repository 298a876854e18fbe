package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** It was taken back: there is nothing left to decide. */
public class StaffClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffClosed() {
        super(Kind.CONFLICT, "staff-closed", "The accreditation was taken back");
    }
}
