package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a case stands in lists. The database makes it from the other columns, so that each order has an index that matches it. */
@Embeddable
class CasePlace {

    @Column(name = "due_order", insertable = false, updatable = false)
    private Instant due;

    @Column(name = "escalation_order", insertable = false, updatable = false)
    private int escalation;

    @Column(name = "reference_order", insertable = false, updatable = false)
    private String reference;

    protected CasePlace() {}

    /** The deadline; the end of time without one. */
    Instant due() {
        return due;
    }

    /** 0 for an escalated case, else 1. */
    int escalation() {
        return escalation;
    }

    /** The reference's letter and number, in their order within an edition. */
    String reference() {
        return reference;
    }
}
