package org.ciep.partner.staff;

/** What is kept of an accredited person and goes at one time; the names stand in the audit trail. */
public enum StaffData {
    /** Copies of documents, the notes of security checks, and what was typed behind a link and never sent. */
    PAPERS,
    /** The photograph, and the key of the person's documents with it. */
    PHOTOGRAPH,
    /** What security checks came to. */
    VETTING
}
