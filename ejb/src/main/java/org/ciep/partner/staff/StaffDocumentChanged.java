package org.ciep.partner.staff;

import org.ciep.platform.DomainException;

/** Another document, or the same with other dates, has taken the place of what was seen. */
public class StaffDocumentChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaffDocumentChanged() {
        super(Kind.CONFLICT, "staff-document-changed", "Another document has been handed in since");
    }
}
