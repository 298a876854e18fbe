package org.ciep.quota;

/** What a list of quotas is ordered by; equal ones by the code of the unit or organisation. */
public enum QuotaSort {
    HOLDER,
    DEMAND,
    USED,
    /** Those without a number come first. */
    PLACES,
    /** How many places are left; those without a number come last. */
    LEFT
}
