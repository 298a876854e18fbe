package org.ciep.partner;

/** What a list of organisations is ordered by; equal ones by id. */
public enum PartnerSort {
    REFERENCE,
    /** By code point of the first name that there is. */
    NAME,
    /** By the order of the life cycle's names. */
    STATUS,
    CHANGED
}
