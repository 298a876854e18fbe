package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** What is known of the person is not enough to be submitted. */
public class StaffIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffIncomplete() {
        super(Kind.CONFLICT, "staff-incomplete", "The person has not completed the entry yet");
    }
}
