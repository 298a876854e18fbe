package org.ciep.approval;

import org.ciep.platform.DomainException;

/** The deputy's time is over already. */
public class DeputyOver extends DomainException {

    public DeputyOver() {
        super(Kind.CONFLICT, "deputy-over", "The deputy's time is over already");
    }
}
