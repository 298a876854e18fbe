package org.ciep.account;

/** What is to become of an organisation's coordinators in the realm. Names are stored. */
public enum AccountOrderKind {
    /** There is an open account for this address, and its holder is invited to set a password who has none yet. */
    CREATE,
    /** Nobody signs in for the organisation any more. */
    DISABLE
}
