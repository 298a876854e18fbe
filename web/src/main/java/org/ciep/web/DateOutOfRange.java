package org.ciep.web;

import org.ciep.platform.DomainException;

/** A date or a point in time in a year that does not have four digits: RFC 3339 knows none, and no form could show it. */
public class DateOutOfRange extends DomainException {

    private static final long serialVersionUID = 1L;

    public DateOutOfRange() {
        super(Kind.MALFORMED, "date-out-of-range", "A date is too far away: its year needs four digits");
    }
}
