package org.ciep.document;

import org.ciep.platform.DomainException;

/** The owner has no such document, or not any more. */
public class DocumentNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public DocumentNotFound() {
        super(Kind.NOT_FOUND, "document-not-found", "There is no such document");
    }
}
