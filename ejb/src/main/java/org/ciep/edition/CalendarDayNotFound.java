package org.ciep.edition;

import org.ciep.platform.DomainException;

/** The day is what its day of the week says: there is nothing to change or to remove. */
public class CalendarDayNotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public CalendarDayNotFound() {
        super(Kind.NOT_FOUND, "calendar-day-not-found", "The calendar has no such exception");
    }
}
