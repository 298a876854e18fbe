package org.ciep.partner.staff;

/** How far a document is that a person handed in. Names are stored. */
public enum StaffDocumentStatus {
    /** Nobody has checked it yet. */
    WAITING,
    APPROVED,
    /** Another has to be handed in. */
    REFUSED
}
