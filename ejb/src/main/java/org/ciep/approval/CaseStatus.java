package org.ciep.approval;

import java.util.Set;

/** How far a case is. */
public enum CaseStatus {
    /** Waits at a stage for a decision. */
    OPEN,
    /** With its owner, to be mended; the next submission begins the next round. */
    RETURNED,
    /** Every stage has approved. */
    APPROVED,
    /** Refused. */
    REJECTED,
    /** Taken back by its owner. */
    WITHDRAWN;

    /** The states that may follow. */
    Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN);
            case RETURNED -> Set.of(OPEN, WITHDRAWN);
            case APPROVED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether nothing can follow, unless the decision is revoked. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether a revocation can bring the case back to a stage. */
    boolean isRevocable() {
        return this == OPEN || this == APPROVED || this == REJECTED;
    }
}
