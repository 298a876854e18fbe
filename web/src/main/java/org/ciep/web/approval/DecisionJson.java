package org.ciep.web.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.DecisionView;
import org.jspecify.annotations.Nullable;

/** A decision that was made. */
public record DecisionJson(
        UUID id,
        int round,
        int stage,
        String outcome,
        @Nullable ReasonJson reason,
        List<RemarkJson> remarks,
        List<StrikeJson> strikes,
        @Nullable RemedyJson remedy,
        String decidedBy,
        @Nullable String onBehalfOf,
        @Nullable String escalationRole,
        Instant decidedAt,
        boolean revoked,
        @Nullable String revokes) {

    static DecisionJson of(DecisionView decision) {
        var revokes = decision.revokes();
        return new DecisionJson(
                decision.id(),
                decision.round(),
                decision.stage(),
                decision.outcome().name(),
                ReasonJson.of(decision.reason()),
                decision.remarks().stream().map(RemarkJson::of).toList(),
                decision.strikes().stream().map(StrikeJson::of).toList(),
                RemedyJson.of(decision.remedy()),
                decision.decidedByName(),
                decision.onBehalfOf(),
                decision.escalationRole(),
                decision.decidedAt(),
                decision.revoked(),
                revokes == null ? null : revokes.name());
    }
}
