package org.ciep.web.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ciep.edition.CalendarEdit;
import org.ciep.edition.DayKind;
import org.jspecify.annotations.Nullable;

/** Changes of days that are to be tried. */
public record CalendarEditsJson(
        @NotNull @Size(min = 1, max = 366) List<@Valid @NotNull DayEditJson> days) {

    /** What a day is to become; without a kind, what its day of the week says. */
    public record DayEditJson(
            @NotNull LocalDate day,
            @Nullable DayKind kind,
            @Size(max = 100) @Nullable String name) {}

    List<CalendarEdit> edits() {
        return days.stream()
                .map(edit -> new CalendarEdit(edit.day(), edit.kind(), edit.name()))
                .toList();
    }
}
