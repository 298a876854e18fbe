package org.ciep.web.approval;

import java.time.Instant;
import java.util.UUID;
import org.ciep.approval.DeputyView;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, and when. */
public record DeputyJson(
        UUID id,
        String represented,
        String representedName,
        String deputy,
        String deputyName,
        Instant from,
        Instant until,
        String state,
        String namedBy,
        Instant namedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        long version) {

    static DeputyJson of(DeputyView deputy) {
        return new DeputyJson(
                deputy.id(),
                deputy.represented(),
                deputy.representedName(),
                deputy.deputy(),
                deputy.deputyName(),
                deputy.from(),
                deputy.until(),
                deputy.state().name(),
                deputy.namedByName(),
                deputy.namedAt(),
                deputy.endedByName(),
                deputy.endedAt(),
                deputy.version());
    }
}
