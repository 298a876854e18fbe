package org.ciep.approval;

/** By what a stage can be restricted to certain cases, and so why one is skipped. Names are stored. */
public enum StageCriterion {
    /** The kind of the case's delegating unit. */
    UNIT_KIND,
    /** The categories of those whom the case is about. */
    CATEGORY,
    /** Whether the case goes over a quota. */
    OVERFLOW,
    /** Whether it came after the period that was meant for it. */
    LATE
}
