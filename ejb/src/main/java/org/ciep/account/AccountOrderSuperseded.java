package org.ciep.account;

import org.ciep.platform.DomainException;

/** A later order of the same organisation counts: to repeat this one would undo it. */
public class AccountOrderSuperseded extends DomainException {

    private static final long serialVersionUID = 1L;

    public AccountOrderSuperseded() {
        super(Kind.CONFLICT, "account-order-superseded", "A later order of this organisation counts");
    }
}
