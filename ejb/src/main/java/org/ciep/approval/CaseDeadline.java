package org.ciep.approval;

/** How the deadlines of a case stand. */
public enum CaseDeadline {
    /** It waits, and its deadline is to come. */
    RUNNING,
    /** It waits, and its deadline is so near that those who may decide are reminded. */
    SOON,
    /** It waits, and its deadline is over. */
    OVERDUE,
    /** It waits, its deadline is over, and the stage's escalation role was told. */
    ESCALATED,
    /** Some decision came in time. */
    KEPT,
    /** Some decision came late. */
    MISSED,
    /** Some decision came, in time or late. */
    DECIDED
}
