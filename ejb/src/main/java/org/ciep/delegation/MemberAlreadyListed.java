package org.ciep.delegation;

import org.ciep.platform.DomainException;

/** The same person, found by the identity document, stands in the list once. */
public class MemberAlreadyListed extends DomainException {

    private static final long serialVersionUID = 1L;

    public MemberAlreadyListed() {
        super(Kind.CONFLICT, "member-already-listed", "A member with this identity document is on the list already");
    }
}
