package org.ciep.web.approval;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.RevokedView;
import org.ciep.approval.StageProgress;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** One stage of a route and how far it is. */
public record StageProgressJson(
        int position,
        String role,
        TextsJson name,
        String state,
        @Nullable String decidedBy,
        @Nullable String onBehalfOf,
        @Nullable Instant decidedAt,
        @Nullable Instant dueAt,
        int workingDays,
        List<String> returnable,
        String escalationRole,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        boolean decidedInPlace,
        int needed,
        int given,
        List<SeatJson> decisions,
        @Nullable String skipped,
        @Nullable RevokedJson revoked) {

    /** A decision at the stage that stands. */
    public record SeatJson(
            String outcome, String decidedBy, @Nullable String onBehalfOf, Instant decidedAt) {

        static SeatJson of(StageProgress.Seat seat) {
            return new SeatJson(seat.outcome().name(), seat.decidedByName(), seat.onBehalfOfName(), seat.decidedAt());
        }
    }

    /** A decision at the stage that was revoked. */
    public record RevokedJson(
            String outcome,
            String decidedBy,
            String revokedBy,
            @Nullable String revokedOnBehalfOf,
            Instant revokedAt) {

        static @Nullable RevokedJson of(@Nullable RevokedView revoked) {
            return revoked == null
                    ? null
                    : new RevokedJson(
                            revoked.outcome().name(),
                            revoked.decidedByName(),
                            revoked.revokedByName(),
                            revoked.revokedOnBehalfOfName(),
                            revoked.revokedAt());
        }
    }

    public static StageProgressJson of(StageProgress stage) {
        var notices = stage.notices();
        var seats = stage.seats();
        var skipped = stage.skipped();
        return new StageProgressJson(
                stage.position(),
                stage.role(),
                TextsJson.of(stage.name()),
                stage.state().name(),
                stage.decidedByName(),
                stage.onBehalfOfName(),
                stage.decidedAt(),
                stage.dueAt(),
                stage.workingDays(),
                stage.returnable(),
                notices.escalationRole(),
                notices.remindedAt(),
                notices.escalatedAt(),
                notices.decidedInPlace(),
                seats.needed(),
                seats.given(),
                seats.by().stream().map(SeatJson::of).toList(),
                skipped == null ? null : skipped.name(),
                RevokedJson.of(stage.revoked()));
    }
}
