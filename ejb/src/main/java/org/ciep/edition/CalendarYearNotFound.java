package org.ciep.edition;

import org.ciep.platform.DomainException;

/** The calendar holds the years 2000 to 2100. */
public class CalendarYearNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public CalendarYearNotFound() {
        super(Kind.NOT_FOUND, "calendar-year-not-found", "The calendar does not hold this year");
    }
}
