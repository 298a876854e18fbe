package org.ciep.partner.staff;

/** What a link asks of the person. Names are stored. */
public enum PersonLinkPurpose {
    /** To complete the entry, and to agree. */
    COMPLETION,
    /** To agree to what the organisation entered. */
    CONSENT
}
