package org.ciep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case waits at a stage; observed within the same transaction.
 *
 * @param kind of the subject
 * @param caseReference such as {@code 20-D-0005}
 * @param edition the edition's number
 * @param unitCode the delegating unit that the case belongs to
 * @param role that decides at the stage
 * @param ofUnit whether only its holders in the case's unit decide
 * @param dueAt when the stage's working days are over
 * @param revision the round
 */
public record StageBegan(
        CaseKind kind,
        String caseReference,
        int edition,
        String unitCode,
        String role,
        boolean ofUnit,
        @Nullable Instant dueAt,
        int revision) {

    static StageBegan of(ApprovalCase matter) {
        var stage = matter.currentStage();
        return new StageBegan(
                matter.kind(),
                matter.reference(),
                matter.edition(),
                matter.unitCode(),
                stage.role(),
                stage.scope() == StageScope.UNIT,
                matter.dueAt(),
                matter.round());
    }
}
