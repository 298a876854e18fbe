package org.ciep.web.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ciep.edition.CalendarDay;
import org.ciep.edition.DayKind;

/** A day that is not what its day of the week says. */
public record CalendarDayJson(
        @NotNull LocalDate day,
        @NotNull DayKind kind,
        @NotBlank @Size(max = 100) String name) {

    static CalendarDayJson of(CalendarDay day) {
        return new CalendarDayJson(day.day(), day.kind(), day.name());
    }

    CalendarDay calendarDay() {
        return new CalendarDay(day, kind, name.strip());
    }
}
