package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** Another role looks at documents of this type and decides on them. */
public class StaffDocumentOfOthers extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffDocumentOfOthers() {
        super(Kind.FORBIDDEN, "staff-document-of-others", "Another role checks documents of this type");
    }
}
