package org.ciep.consent;

/** Whether there is a consent for a purpose. */
public enum ConsentStatus {
    /** It was never given. */
    MISSING,
    /** It was given, and holds. */
    GIVEN,
    /** It was given, and taken back. */
    WITHDRAWN
}
