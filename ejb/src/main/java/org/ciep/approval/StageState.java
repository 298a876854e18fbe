package org.ciep.approval;

/** How far a case is at one stage of its route, in the present round. */
public enum StageState {
    DONE,
    CURRENT,
    NEXT,
    RETURNED,
    REJECTED
}
