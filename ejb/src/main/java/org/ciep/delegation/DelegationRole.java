package org.ciep.delegation;

/** A member's place in the delegation, in the order of lists. */
public enum DelegationRole {
    /** There is exactly one in a submitted delegation. */
    HEAD,
    DEPUTY_HEAD,
    MEMBER
}
