package org.ciep.quota;

/** What holds places. Names are stored. */
public enum SubjectKind {
    DELEGATION,
    STAFF_ACCREDITATION
}
