package org.ciep.quota;

/** Whether places are left. */
public enum QuotaState {
    /** No number is set: there is no limit yet. */
    UNSET,
    /** There are places left. */
    FREE,
    /** All places are held. */
    FULL
}
