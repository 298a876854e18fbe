package org.ciep.quota;

/** Whose places they are. Names are stored. */
public enum HolderKind {
    /** A delegating unit. */
    UNIT,
    /** A partner organisation. */
    ORGANISATION
}
