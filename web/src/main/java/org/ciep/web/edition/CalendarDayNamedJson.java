package org.ciep.web.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ciep.edition.CalendarDay;
import org.ciep.edition.DayKind;

/** What a day is to be; which one stands in the address. */
public record CalendarDayNamedJson(
        @NotNull DayKind kind, @NotBlank @Size(max = 100) String name) {

    CalendarDay on(LocalDate day) {
        return new CalendarDay(day, kind, name.strip());
    }
}
