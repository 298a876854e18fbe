package org.ciep.partner.staff;

/** What the security check of a person came to. Names are stored. */
public enum VettingOutcome {
    POSITIVE,
    NEGATIVE
}
