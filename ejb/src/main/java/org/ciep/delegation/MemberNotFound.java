package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** There is no such member of this delegation. */
public class MemberNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public MemberNotFound() {
        super(Kind.NOT_FOUND, "member-not-found", "There is no such member");
    }
}
