package org.ciep.approval;

/** How far a case is at one stage of its route, in the present round. */
public enum StageState {
    DONE,
    CURRENT,
    NEXT,
    /** The round passes over it: the case does not meet its condition. */
    SKIPPED,
    RETURNED,
    REJECTED
}
