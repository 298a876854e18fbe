package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** The same person, found by the identity document, is accredited once by an organisation. */
public class StaffAlreadyListed extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffAlreadyListed() {
        super(
                Kind.CONFLICT,
                "staff-already-listed",
                "The organisation has an accreditation for this identity document already");
    }
}
