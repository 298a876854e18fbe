package org.ciep.delegation;

/** What somebody is in a delegation. */
public enum DelegationRole {
    HEAD,
    DEPUTY_HEAD,
    MEMBER
}
