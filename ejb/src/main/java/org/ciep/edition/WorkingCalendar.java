package org.ciep.edition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Monday to Friday are worked, but for the exceptions.
 *
 * @param exceptions true for a day that is worked though a weekend, false for a holiday
 */
record WorkingCalendar(ZoneId zone, Map<LocalDate, Boolean> exceptions) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /** Saturday or Sunday, whatever the calendar makes of it. */
    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    boolean isWorkingDay(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception;
    }

    /** The end of the last of so many working days, of which the day of the given instant is none. */
    Instant deadline(Instant from, int workingDays) {
        var day = from.atZone(zone).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The beginning of the last so many working days before a midnight. */
    Instant before(Instant midnight, int workingDays) {
        var day = midnight.atZone(zone).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atStartOfDay(zone).toInstant();
    }
}
