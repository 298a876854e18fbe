package org.ciep.delegation;

/** What a list of members is ordered by; equal ones by name, then by id. */
public enum MemberSort {
    /** Head, deputies, members. */
    ROLE,
    NAME,
    EMPLOYER
}
