package org.ciep.delegation;

import java.util.Set;

/** What became of a submitted revision. */
public enum RevisionStatus {
    PENDING,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    Set<RevisionStatus> next() {
        return this == PENDING ? Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN) : Set.of();
    }
}
