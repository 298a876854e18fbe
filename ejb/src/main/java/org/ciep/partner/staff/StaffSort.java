package org.ciep.partner.staff;

/** What a list of staff is ordered by; equal ones by the id. */
public enum StaffSort {
    REFERENCE,
    NAME,
    STATUS,
    CHANGED
}
