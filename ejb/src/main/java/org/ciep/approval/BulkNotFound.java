package org.ciep.approval;

import org.ciep.platform.DomainException;

/** There is no such bulk decision of the caller. */
public class BulkNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public BulkNotFound() {
        super(Kind.NOT_FOUND, "bulk-decision-not-found", "There is no such bulk decision");
    }
}
