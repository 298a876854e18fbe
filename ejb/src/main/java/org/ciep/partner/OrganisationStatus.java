package org.ciep.partner;

import java.util.Set;

/** How far an organisation's accreditation for an edition is. Names are stored. */
public enum OrganisationStatus {
    /** Being filled in by the applicant. */
    DRAFT,
    /** Frozen, with the approvers. */
    SUBMITTED,
    /** Given back with remarks, to be mended. */
    RETURNED,
    /** Admitted to the edition: it may accredit its staff. */
    ACCREDITED,
    /** Refused; final, unless the decision is revoked. */
    REJECTED,
    /** Was admitted, and none of its people may enter for now. */
    SUSPENDED,
    /** Was admitted, and is no more; final. */
    REVOKED;

    /** The states that may follow. */
    Set<OrganisationStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(ACCREDITED, RETURNED, REJECTED);
            case ACCREDITED -> Set.of(SUSPENDED, REVOKED);
            case SUSPENDED -> Set.of(ACCREDITED, REVOKED);
            case REJECTED, REVOKED -> Set.of();
        };
    }

    /** Whether the approvers have decided and nothing came after it; a revocation of the decision brings it back to them. */
    boolean isDecided() {
        return this == ACCREDITED || this == REJECTED;
    }

    /** Whether the applicant may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
