package org.ciep.web.delegation;

import java.time.Instant;
import org.ciep.delegation.Turn;
import org.jspecify.annotations.Nullable;

/** Whose turn it is. */
public record TurnJson(
        String role, @Nullable String unit, @Nullable Instant dueAt) {

    static @Nullable TurnJson of(@Nullable Turn turn) {
        return turn == null ? null : new TurnJson(turn.role(), turn.unitCode(), turn.dueAt());
    }
}
