package org.ciep.identity;

import java.time.Instant;

/**
 * A reading of the realm's accounts.
 *
 * @param readAt when, by the realm's clock, which a demonstration does not shift
 * @param accounts how many accounts with a role of the platform there are
 */
public record DirectoryState(Instant readAt, Integer accounts) {}
