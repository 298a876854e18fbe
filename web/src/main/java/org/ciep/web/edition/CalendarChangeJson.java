package org.ciep.web.edition;

import org.ciep.edition.CalendarChange;

/** What a change of the calendar did, or would do. */
public record CalendarChangeJson(
        CalendarJson calendar, int added, int changed, int removed, int movedDeadlines, int endedDeadlines) {

    static CalendarChangeJson of(CalendarChange change) {
        return new CalendarChangeJson(
                CalendarJson.of(change.calendar()),
                change.added(),
                change.changed(),
                change.removed(),
                change.movedDeadlines(),
                change.endedDeadlines());
    }
}
