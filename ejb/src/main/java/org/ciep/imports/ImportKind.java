package org.ciep.imports;

/** What a list is a list of. Names are stored. */
public enum ImportKind {
    /** Members of a delegation. */
    MEMBERS,
    /** Staff of a partner organisation. */
    STAFF
}
