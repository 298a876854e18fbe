package org.ciep.partner;

import org.ciep.platform.DomainException;

/** An order that was carried out or declined is not decided again: another order takes it back. */
public class StandingOrderEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    public StandingOrderEnded() {
        super(
                Kind.CONFLICT,
                "standing-order-ended",
                "The order was carried out or declined; another order takes it back");
    }
}
