package org.ciep.delegation;

/** What a list of delegations is ordered by; equal ones by id. */
public enum DelegationSort {
    UNIT,
    /** By the order of the life cycle's names. */
    STATUS,
    MEMBERS,
    CHANGED
}
