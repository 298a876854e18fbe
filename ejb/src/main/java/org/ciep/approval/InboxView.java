package org.ciep.approval;

/** Which cases an official wants to see. */
public enum InboxView {
    /** Those the caller may decide now. */
    WAITING,
    /** Those the caller has decided. */
    DECIDED,
    /** All in the caller's scope. */
    ALL
}
