package org.ciep.approval;

/** Which cases an official wants to see. */
public enum InboxView {
    /** Those the caller may decide now. */
    WAITING,
    /** Those the caller may decide now in the name of an official whom the caller represents. */
    DEPUTY,
    /** Those the caller may decide now in either way, each once. */
    EITHER,
    /** Those the caller's unit has submitted and wait elsewhere now; none for a caller without a unit. */
    OUT,
    /** Those the caller has decided, or a deputy in the caller's name. */
    DECIDED,
    /** All in the caller's scope. */
    ALL
}
