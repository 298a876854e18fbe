package org.ciep.approval;

import org.ciep.platform.DomainException;

/** There is no text for that occasion in that language. */
public class RemedyTemplateNotFound extends DomainException {

    public RemedyTemplateNotFound() {
        super(Kind.NOT_FOUND, "remedy-template-not-found", "There is no such text on legal remedies");
    }
}
