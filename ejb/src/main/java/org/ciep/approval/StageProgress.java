package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a case's route and how far it is in the present round.
 *
 * @param position from 1
 * @param role the realm role that decides
 * @param unitOnly whether only officials of the subject's unit decide
 * @param name for people
 * @param state how far
 * @param decidedByName display name of who decided last, once the stage is finished
 * @param onBehalfOfName display name of the represented official, if a deputy decided
 * @param decidedAt when
 * @param dueAt of the current stage
 * @param workingDays how long it may take
 * @param returnable names of the fields that the stage may send back; empty if it may send back whatever it wants
 * @param skipped which condition the case does not meet, so that the round passes over the stage; null if it does not
 * @param seats the decisions that it needs
 * @param revoked the last decision of the present round that was revoked here; null if there is none
 * @param notices whom the platform told of its deadline
 */
public record StageProgress(
        Integer position,
        String role,
        Boolean unitOnly,
        Texts name,
        StageState state,
        @Nullable String decidedByName,
        @Nullable String onBehalfOfName,
        @Nullable Instant decidedAt,
        @Nullable Instant dueAt,
        Integer workingDays,
        List<String> returnable,
        @Nullable StageCriterion skipped,
        Seats seats,
        @Nullable RevokedView revoked,
        Notices notices) {

    public StageProgress {
        returnable = List.copyOf(returnable);
    }

    /**
     * The decisions that a stage needs, each by somebody else.
     *
     * @param needed how many
     * @param given how many approvals there are while it waits; else how many decisions were made
     * @param by who decided, the earliest first; empty in lists, which name nobody
     */
    public record Seats(Integer needed, Integer given, List<Seat> by) {

        public Seats {
            by = List.copyOf(by);
        }
    }

    /**
     * A decision that stands.
     *
     * @param decidedByName display name of who decided
     * @param onBehalfOfName display name of the represented official, if a deputy decided
     */
    public record Seat(
            DecisionOutcome outcome,
            String decidedByName,
            @Nullable String onBehalfOfName,
            Instant decidedAt) {}

    /**
     * Whom the platform told of a stage's deadline, in the present round.
     *
     * @param remindedAt when those who may decide were reminded
     * @param escalatedAt when the case went to the escalation role as well
     * @param escalationRole the realm role that may decide as well when the working days are over
     * @param decidedInPlace whether the escalation role decided in the place of the stage's own
     */
    public record Notices(
            @Nullable Instant remindedAt,
            @Nullable Instant escalatedAt,
            String escalationRole,
            Boolean decidedInPlace) {}
}
