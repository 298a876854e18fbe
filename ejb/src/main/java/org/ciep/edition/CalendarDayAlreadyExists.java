package org.ciep.edition;

import org.ciep.platform.DomainException;

/** The day is in the calendar already: it is to be changed, not added. */
public class CalendarDayAlreadyExists extends DomainException {

    private static final long serialVersionUID = 1L;

    public CalendarDayAlreadyExists() {
        super(Kind.CONFLICT, "calendar-day-already-exists", "The calendar has an exception for this day already");
    }
}
