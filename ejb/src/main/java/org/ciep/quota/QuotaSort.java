package org.ciep.quota;

/** What a list of quotas is ordered by; equal ones by the unit's code. */
public enum QuotaSort {
    UNIT,
    DEMAND,
    USED,
    /** Units without a number come first. */
    PLACES,
    /** How many places are left; units without a number come last. */
    LEFT
}
