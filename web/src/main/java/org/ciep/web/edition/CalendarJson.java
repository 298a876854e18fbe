package org.ciep.web.edition;

import java.util.List;
import org.ciep.edition.CalendarView;

/** A year of the calendar of working days. */
public record CalendarJson(int year, long version, List<CalendarDayJson> days) {

    static CalendarJson of(CalendarView view) {
        return new CalendarJson(
                view.year(),
                view.version(),
                view.days().stream().map(CalendarDayJson::of).toList());
    }
}
