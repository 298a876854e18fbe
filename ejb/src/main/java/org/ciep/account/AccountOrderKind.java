package org.ciep.account;

/** What is to become of an organisation's coordinators in the realm. Names are stored. */
public enum AccountOrderKind {
    /** There is an account for this address, and its holder is invited to set a password. */
    CREATE,
    /** Nobody signs in for the organisation any more. */
    DISABLE,
    /** They do again, with the passwords that they have; whoever was never invited is invited now. */
    ENABLE
}
