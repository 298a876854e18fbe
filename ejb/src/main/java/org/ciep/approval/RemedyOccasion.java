package org.ciep.approval;

/** What a unit may object to. Names are stored. */
public enum RemedyOccasion {
    /** A case was rejected. */
    REJECTION,
    /** The approval of a case was revoked. */
    REVOCATION
}
