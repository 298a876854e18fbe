package org.ciep.partner;

/** What became of an order. Names are stored. */
public enum StandingOrderState {
    /** Others have to decide. */
    PENDING,
    /** Approved, and carried out in the same moment. */
    DONE,
    /** Returned or rejected. */
    DECLINED
}
