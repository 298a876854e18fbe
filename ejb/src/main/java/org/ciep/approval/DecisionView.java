package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made.
 *
 * @param round the revision decided on
 * @param stage the stage's position
 * @param decidedByName display name at that time
 * @param strikes what an approval left out
 * @param remedy what the unit can do against it, as it was said then; null where nothing was said
 * @param revoked whether a later decision has revoked it
 * @param revokes what the revoked decision had decided; null unless this is a revocation
 * @param onBehalfOf display name of the represented official, if a deputy decided
 * @param escalationRole in whose right it was decided when the stage's own role was late; null where that role decided
 */
public record DecisionView(
        UUID id,
        Integer round,
        Integer stage,
        DecisionOutcome outcome,
        @Nullable Reason reason,
        List<Remark> remarks,
        List<Strike> strikes,
        @Nullable Remedy remedy,
        String decidedByName,
        @Nullable String onBehalfOf,
        @Nullable String escalationRole,
        Instant decidedAt,
        Boolean revoked,
        @Nullable DecisionOutcome revokes) {}
