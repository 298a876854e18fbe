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
 * @param decidedByName display name of who decided
 * @param onBehalfOfName display name of the represented official, if a deputy decided
 * @param decidedAt when
 * @param dueAt of the current stage
 * @param workingDays how long it may take
 * @param returnable names of the fields that the stage may send back; empty if it may send back whatever it wants
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
        @Nullable RevokedView revoked,
        Notices notices) {

    public StageProgress {
        returnable = List.copyOf(returnable);
    }

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
