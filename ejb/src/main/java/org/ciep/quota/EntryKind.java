package org.ciep.quota;

/** What an entry of the ledger says. Names are stored. */
public enum EntryKind {
    /** Places were asked for and are kept until it is decided: with a submission, and with each later one the difference. */
    RESERVED,
    /** What was reserved is granted, less what was struck. */
    BOOKED,
    /** Refused: the places are free again. They were asked for nevertheless. */
    RELEASED,
    /** Taken back: nothing is held or asked for any more. */
    WITHDRAWN,
    /** The decision was revoked: all that was asked for is reserved again. */
    REOPENED,
    /** The number of places was set, or taken away; nobody holds more or less by it. */
    SET,
    /** The number followed from what an organisation takes of the venue, when that was admitted. */
    COMPUTED
}
