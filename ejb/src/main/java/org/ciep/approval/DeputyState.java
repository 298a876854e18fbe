package org.ciep.approval;

/** How far a deputy's time is. */
public enum DeputyState {
    PLANNED,
    RUNNING,
    ENDED
}
