package org.ciep.partner;

/** What sort of organisation a partner is. Names are stored. */
public enum OrganisationKind {
    COMPANY,
    ASSOCIATION,
    UNIVERSITY,
    MEDIA,
    /** Registered outside the mainland: it has a foreign register number instead of a credit code. */
    FOREIGN
}
