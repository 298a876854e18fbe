package org.ciep.partner.staff;

import java.util.Map;
import org.ciep.platform.DomainException;

/** A document that the category demands is missing, not approved, or expires before the event's end: nobody is granted like that. */
public class DocumentsNotInOrder extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param count how many documents are not in order */
    public DocumentsNotInOrder(int count) {
        super(
                Kind.CONFLICT,
                "staff-documents-not-in-order",
                "Documents that the category demands are missing, not approved, or expire before the event's end",
                Map.of("count", String.valueOf(count)));
    }
}
