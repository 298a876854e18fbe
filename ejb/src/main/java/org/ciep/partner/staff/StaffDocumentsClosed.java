package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** In its present state, documents of an accreditation are neither handed in nor checked. */
public class StaffDocumentsClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffDocumentsClosed() {
        super(
                Kind.CONFLICT,
                "staff-documents-closed",
                "In this state of the accreditation, documents are not handed in or not checked");
    }
}
