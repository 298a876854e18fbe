package org.ciep.partner.staff;

import java.util.Set;

/** How far a person's accreditation is. Names are stored. */
public enum StaffStatus {
    /** Being filled in. */
    DRAFT,
    /** Frozen, with those who decide on the matter. */
    SUBMITTED,
    /** The matter is decided on; the person is vetted. */
    VETTING,
    /** Given back with remarks, to be mended. */
    RETURNED,
    /** Admitted to the edition. */
    GRANTED,
    /** Not admitted; final, unless the decision is revoked. */
    REFUSED,
    /** Was admitted, and may not enter for now. */
    SUSPENDED,
    /** Was admitted, and is no more; final. */
    REVOKED,
    /** Taken back by the organisation; final. */
    WITHDRAWN;

    /** The states that may follow. */
    Set<StaffStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(VETTING, RETURNED, REFUSED, WITHDRAWN);
            case VETTING -> Set.of(GRANTED, RETURNED, REFUSED, WITHDRAWN);
            case GRANTED -> Set.of(SUSPENDED, REVOKED, WITHDRAWN);
            case SUSPENDED -> Set.of(GRANTED, REVOKED, WITHDRAWN);
            case REFUSED, REVOKED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the organisation may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing follows but what a revocation of the decision brings. */
    boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether documents are handed in for the person. */
    boolean takesDocuments() {
        return isEditable() || hasDocumentsChecked();
    }

    /** Whether the documents are with those who check them. */
    boolean hasDocumentsChecked() {
        return this == SUBMITTED || this == VETTING;
    }

    /** Whether a revocation of a decision can bring it back to those who decide. */
    boolean isReopenable() {
        return this != DRAFT && this != RETURNED && this != REVOKED && this != WITHDRAWN;
    }

    /** Whether the person was admitted, even if not allowed to enter now. */
    boolean isAdmitted() {
        return this == GRANTED || this == SUSPENDED;
    }
}
