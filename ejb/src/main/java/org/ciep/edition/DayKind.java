package org.ciep.edition;

/** What a day is that is not what its day of the week says. */
public enum DayKind {
    /** Not worked, whatever its day of the week. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked in exchange for a holiday. */
    WORKING
}
