package org.ciep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was revoked, as the picture of the route shows it.
 *
 * @param outcome what it had decided
 * @param decidedByName display name of who decided
 * @param revokedByName display name of who revoked
 * @param revokedOnBehalfOfName display name of the represented official, if a deputy revoked
 * @param revokedAt when
 */
public record RevokedView(
        DecisionOutcome outcome,
        String decidedByName,
        String revokedByName,
        @Nullable String revokedOnBehalfOfName,
        Instant revokedAt) {}
