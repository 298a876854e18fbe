package org.ciep.account;

/** Why an order could not be carried out. Names are stored, and clients translate them into what to do. */
public enum AccountProblem {
    /** The realm does not answer, or with a failure of its own. */
    REALM_UNREACHABLE(true),
    /** It does not let the platform's client in, or not do this: its secret or its rights are wrong. */
    REALM_REFUSES(true),
    /** The realm could not hand the invitation to its mail server. */
    MAIL_NOT_SENT(true),
    /** The address belongs to an official: nobody is official and coordinator with one account. */
    ACCOUNT_OF_OFFICIAL(false),
    /** The address belongs to the account of another organisation. */
    ACCOUNT_OF_OTHER_ORGANISATION(false),
    /** The address belongs to an account of which the platform knows nothing. */
    ADDRESS_TAKEN(false),
    /** The realm's rules for accounts do not allow the address or the name. */
    DATA_REFUSED(false),
    /** The account was removed from the realm while the order was carried out. */
    ACCOUNT_MISSING(true);

    private final boolean passing;

    AccountProblem(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may be over at the next attempt, without anybody's doing. */
    boolean isPassing() {
        return passing;
    }
}
