package org.ciep.document;

import org.ciep.platform.DomainException;

/** So many files are being checked that this one would have to wait for too long. */
public class UploadsBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    UploadsBusy() {
        super(Kind.UNAVAILABLE, "documents-busy", "Too many files are being checked");
    }
}
