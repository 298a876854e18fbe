package org.ciep.person;

/** The sex as an identity document states it. */
public enum Sex {
    MALE,
    FEMALE,
    /** The document states none ({@code X}, or {@code <} in the machine-readable zone). */
    UNSPECIFIED
}
