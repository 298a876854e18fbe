package org.ciep.partner;

import org.ciep.platform.DomainException;

/** One change of an organisation's standing is decided before the next. */
public class StandingOrderPending extends DomainException {

    private static final long serialVersionUID = 1L;

    public StandingOrderPending() {
        super(
                Kind.CONFLICT,
                "standing-order-pending",
                "Another change of the organisation's standing waits for a decision");
    }
}
