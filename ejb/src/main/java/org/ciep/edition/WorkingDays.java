package org.ciep.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/**
 * Deadlines in working days of the Chinese calendar: public holidays and the weekend days that are worked in exchange, as the
 * General Office of the State Council announces them for each year.
 */
@Dependent
public class WorkingDays {

    /** The zone of the conference and of its calendar. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** No run of holidays stretches working days to more calendar days than this, and a margin. */
    private static final int CALENDAR_DAYS_PER_WORKING_DAY = 3;

    private static final int MARGIN = 30;

    @Inject
    EditionQueries queries;

    /**
     * When so many working days are over: at the end of the last one (24:00 in Beijing). The day on which the time begins does
     * not count.
     */
    public Instant deadline(Instant from, int workingDays) {
        var first = from.atZone(ZONE).toLocalDate();
        return calendar(first, first.plusDays(calendarDays(workingDays))).deadline(from, workingDays);
    }

    /** When the last so many working days before a deadline begin (0:00 in Beijing). */
    public Instant before(Instant deadline, int workingDays) {
        var last = deadline.atZone(ZONE).toLocalDate();
        return calendar(last.minusDays(calendarDays(workingDays)), last).before(deadline, workingDays);
    }

    private static long calendarDays(int workingDays) {
        return (long) workingDays * CALENDAR_DAYS_PER_WORKING_DAY + MARGIN;
    }

    private WorkingCalendar calendar(LocalDate first, LocalDate last) {
        var exceptions = queries.exceptionsBetween(first, last).stream()
                .collect(Collectors.toMap(CalendarException::day, CalendarException::isWorking));
        return new WorkingCalendar(ZONE, exceptions);
    }
}
