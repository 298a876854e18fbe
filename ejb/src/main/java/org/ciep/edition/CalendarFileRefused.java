package org.ciep.edition;

import java.util.Map;
import org.ciep.platform.DomainException;

/** A file with a year's days cannot be taken; nothing of it was. */
public class CalendarFileRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private CalendarFileRefused(String code, String message, Map<String, String> params) {
        super(Kind.INVALID, code, message, params);
    }

    static CalendarFileRefused unreadable(int line) {
        return new CalendarFileRefused(
                "calendar-line-unreadable",
                "A line is not a date, HOLIDAY or WORKING, and a name",
                Map.of("line", String.valueOf(line)));
    }

    static CalendarFileRefused otherYear(int line) {
        return new CalendarFileRefused(
                "calendar-line-other-year", "A line is about another year", Map.of("line", String.valueOf(line)));
    }

    static CalendarFileRefused twice(int line) {
        return new CalendarFileRefused(
                "calendar-line-twice", "A line is about a day that came before", Map.of("line", String.valueOf(line)));
    }

    static CalendarFileRefused notAWeekend(int line) {
        return new CalendarFileRefused(
                "calendar-line-not-a-weekend",
                "A line makes a working day of what is one already",
                Map.of("line", String.valueOf(line)));
    }

    static CalendarFileRefused tooLarge() {
        return new CalendarFileRefused("calendar-file-too-large", "The file is too large for a year", Map.of());
    }

    static CalendarFileRefused empty() {
        return new CalendarFileRefused("calendar-file-empty", "The file has no days", Map.of());
    }
}
