package org.ciep.delegation;

/** What became of a submitted revision. */
public enum RevisionStatus {
    PENDING,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
