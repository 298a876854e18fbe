package org.ciep.edition;

/**
 * What a change of the calendar did, or would do.
 *
 * @param calendar the year after it
 * @param added days that were ordinary before
 * @param changed days that have another kind or name now
 * @param removed days that are ordinary again
 * @param movedDeadlines running deadlines that end on another day now
 * @param endedDeadlines those of them that are over by that at once
 */
public record CalendarChange(
        CalendarView calendar,
        Integer added,
        Integer changed,
        Integer removed,
        Integer movedDeadlines,
        Integer endedDeadlines) {}
