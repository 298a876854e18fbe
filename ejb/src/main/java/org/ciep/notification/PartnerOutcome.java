package org.ciep.notification;

/** What became of the accreditation of a partner organisation, or of one of its people. Names are stored. */
public enum PartnerOutcome {
    /** To be mended by whoever coordinates. */
    RETURNED,
    /** To be mended by the person, who has a link to it. */
    RETURNED_TO_PERSON,
    GRANTED,
    REFUSED,
    SUSPENDED,
    /** What suspended it is over. */
    REINSTATED,
    REVOKED,
    /** The decision was revoked: others decide anew. */
    REOPENED,
    /** The person took back a consent without which nobody decides. */
    WITHDRAWN
}
