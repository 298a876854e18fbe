package org.ciep.edition;

import java.util.List;

/**
 * A year of the working-day calendar.
 *
 * @param version changes with every change of a day of the year
 * @param days the days that are not what their day of the week says, in order
 */
public record CalendarView(Integer year, Long version, List<CalendarDay> days) {

    public CalendarView {
        days = List.copyOf(days);
    }
}
