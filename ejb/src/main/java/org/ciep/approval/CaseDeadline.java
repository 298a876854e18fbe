package org.ciep.approval;

/** How the deadlines of a case stand. */
public enum CaseDeadline {
    /** It waits, and its deadline is to come. */
    RUNNING,
    /** It waits, and its deadline is over. */
    OVERDUE,
    /** Some decision came in time. */
    KEPT,
    /** Some decision came late. */
    MISSED
}
