package org.ciep.person;

/** The identity documents that the conference accepts. */
public enum IdentityDocumentKind {
    /** Resident identity card of the mainland, number by GB 11643-1999. */
    RESIDENT_ID,
    /** Residence permit for residents of Hong Kong, Macao and Taiwan; same form, prefix 810000, 820000 or 830000. */
    RESIDENCE_PERMIT,
    /** Mainland travel permit of Hong Kong and Macao residents: H or M and 8 digits. */
    HK_MACAO_PERMIT,
    /** Mainland travel permit of Taiwan residents: 8 digits. */
    TAIWAN_PERMIT,
    /** A passport of any country. */
    PASSPORT,
    /** Foreign permanent resident identity card, in the form of 2023 (18 characters) or the older one (3 letters, 12 digits). */
    FOREIGN_PERMANENT_RESIDENT_CARD
}
