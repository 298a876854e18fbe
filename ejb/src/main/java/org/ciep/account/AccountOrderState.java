package org.ciep.account;

import java.util.Set;

/** How far an order is. Names are stored. */
public enum AccountOrderState {
    /** It waits for its next attempt; the first comes at once. */
    OPEN,
    DONE,
    /** Somebody has to look at it: the realm refused it for good, or a day of attempts was in vain. */
    FAILED,
    /** A later order of the same organisation counts. */
    SUPERSEDED;

    Set<AccountOrderState> next() {
        return switch (this) {
            case OPEN -> Set.of(OPEN, DONE, FAILED, SUPERSEDED);
            case DONE -> Set.of(OPEN);
            case FAILED -> Set.of(OPEN, SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
