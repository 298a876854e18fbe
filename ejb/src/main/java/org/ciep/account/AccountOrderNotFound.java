package org.ciep.account;

import org.ciep.platform.DomainException;

/** There is no such order. */
public class AccountOrderNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public AccountOrderNotFound() {
        super(Kind.NOT_FOUND, "account-order-not-found", "There is no such order");
    }
}
