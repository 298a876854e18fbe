package org.ciep.edition;

/** What a category may demand of a person. Names are stored. */
public enum DemandedDocument {
    PHOTOGRAPH,
    /** A picture of the passport or identity card. */
    IDENTITY_DOCUMENT,
    /** The employer says that the person works there, and as what. */
    EMPLOYER_LETTER,
    PRESS_CARD,
    /** That the person has learnt what they do: work at height, electricity, guarding. */
    TRADE_CERTIFICATE,
    INSURANCE_CERTIFICATE
}
