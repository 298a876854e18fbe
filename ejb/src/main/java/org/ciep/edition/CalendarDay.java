package org.ciep.edition;

import java.time.LocalDate;

/**
 * A day that is not what its day of the week says.
 *
 * @param day in Beijing
 * @param name of the holiday, or why the day is worked; as it was announced, in one language
 */
public record CalendarDay(LocalDate day, DayKind kind, String name) {}
