package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom, and when.
 *
 * @param represented user name of the official whose rights the deputy has
 * @param deputy user name of who acts
 * @param from the first moment
 * @param until the first moment after it, unless it was ended before
 * @param state at the moment of asking
 * @param endedByName who ended it before its time; null unless somebody did
 */
public record DeputyView(
        UUID id,
        String represented,
        String representedName,
        String deputy,
        String deputyName,
        Instant from,
        Instant until,
        DeputyState state,
        String namedByName,
        Instant namedAt,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        Long version) {}
