package org.ciep.partner;

import org.ciep.platform.DomainException;

/** There is no such link, or it is no longer valid; which of the two is not said. */
public class ApplicationLinkUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    public ApplicationLinkUnknown() {
        super(Kind.NOT_FOUND, "application-link-unknown", "The link is not valid, or not any more");
    }
}
