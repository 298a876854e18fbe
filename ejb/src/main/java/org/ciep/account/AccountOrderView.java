package org.ciep.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as the administrator sees it.
 *
 * @param orderedBy display name of the one whose decision it follows from
 * @param attempts that have ended, well or not
 * @param nextAttemptAt null if none follows by itself
 * @param problem of the last attempt; null after a good one
 * @param invitedAt when the invitation was handed to the realm's mail server
 */
public record AccountOrderView(
        UUID id,
        AccountOrderKind kind,
        AccountOrderState state,
        NewAccount account,
        Instant orderedAt,
        String orderedBy,
        Integer attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable AccountProblem problem,
        @Nullable Instant invitedAt,
        @Nullable Instant doneAt) {}
