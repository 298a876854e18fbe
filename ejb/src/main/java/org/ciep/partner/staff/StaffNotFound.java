package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** There is no such accreditation of a person for the caller. */
public class StaffNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffNotFound() {
        super(Kind.NOT_FOUND, "staff-not-found", "There is no such accreditation");
    }
}
