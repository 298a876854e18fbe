package org.ciep.web.delegation;

import java.time.Instant;
import java.util.List;
import org.ciep.delegation.DelegationSummary;
import org.jspecify.annotations.Nullable;

/** A delegation in a list. */
public record DelegationSummaryJson(
        String reference,
        int edition,
        String unit,
        String status,
        int members,
        int revision,
        Instant changedAt,
        @Nullable TurnJson turn,
        @Nullable List<String> matches) {

    static DelegationSummaryJson of(DelegationSummary summary) {
        return new DelegationSummaryJson(
                summary.reference(),
                summary.edition(),
                summary.unitCode(),
                summary.status().name(),
                summary.members(),
                summary.revision(),
                summary.changedAt(),
                TurnJson.of(summary.turn()),
                summary.matches().isEmpty() ? null : summary.matches());
    }
}
