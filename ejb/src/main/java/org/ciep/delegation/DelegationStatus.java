package org.ciep.delegation;

import java.util.Set;

/** How far a delegation is. */
public enum DelegationStatus {
    /** Being prepared by the unit. */
    DRAFT,
    /** Frozen, with the approvers. */
    SUBMITTED,
    /** Given back with remarks, to be mended. */
    RETURNED,
    /** The conference counts on it. */
    APPROVED,
    /** Refused; final, unless the decision is revoked. */
    REJECTED,
    /** Taken back by the unit for good. */
    WITHDRAWN;

    /** The states that may follow. */
    Set<DelegationStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(APPROVED, RETURNED, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the approvers have decided; a revocation brings it back to them. */
    boolean isDecided() {
        return this == APPROVED || this == REJECTED;
    }

    /** Whether the unit's editors may change the list. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
