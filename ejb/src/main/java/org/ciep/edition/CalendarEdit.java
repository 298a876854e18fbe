package org.ciep.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day is to become.
 *
 * @param day in Beijing
 * @param kind null to make it again what its day of the week says
 * @param name of the holiday, or why the day is worked; null with a kind of null
 */
public record CalendarEdit(
        LocalDate day, @Nullable DayKind kind, @Nullable String name) {

    static CalendarEdit to(CalendarDay day) {
        return new CalendarEdit(day.day(), day.kind(), day.name());
    }

    static CalendarEdit removal(LocalDate day) {
        return new CalendarEdit(day, null, null);
    }
}
