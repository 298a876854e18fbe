package org.ciep.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case waits at a stage, one of {@link StagesBegan}.
 *
 * @param caseId the case
 * @param caseReference such as {@code 20-D-0005}
 * @param kind of the subject
 * @param subjectId the subject
 * @param subjectReference such as {@code 20-CN-GD}
 * @param edition the edition's number
 * @param unitCode the delegating unit that the case belongs to
 * @param stage the stage's position
 * @param stageName for people
 * @param role that decides at the stage
 * @param unitOnly whether only its holders in the case's unit decide
 * @param concernsHost whether the host city has a say in the case
 * @param dueAt when the stage's working days are over; null if it has no deadline
 * @param involved user names of those who may not decide here (rules 1 and 2): they contributed to the subject, or decided at
 *     another stage of the case or in this round, themselves or by a deputy
 */
public record StageBegan(
        UUID caseId,
        String caseReference,
        CaseKind kind,
        UUID subjectId,
        String subjectReference,
        int edition,
        String unitCode,
        int stage,
        Texts stageName,
        String role,
        boolean unitOnly,
        boolean concernsHost,
        @Nullable Instant dueAt,
        Set<String> involved) {

    public StageBegan {
        involved = Set.copyOf(involved);
    }

    static StageBegan of(ApprovalCase matter, List<ApprovalDecision> past) {
        var stage = matter.currentStage();
        return new StageBegan(
                matter.id(),
                matter.reference(),
                matter.kind(),
                matter.subjectId(),
                matter.subjectReference(),
                matter.edition(),
                matter.unitCode(),
                stage.position(),
                stage.name(),
                stage.role(),
                stage.scope() == StageScope.UNIT,
                matter.concernsHost(),
                matter.dueAt(),
                excluded(matter, stage, past));
    }

    /** Who may not decide at a stage in the present round. */
    static Set<String> excluded(ApprovalCase matter, Stage stage, List<ApprovalDecision> past) {
        var excluded = new HashSet<>(matter.involved());
        past.stream()
                .filter(decision -> decision.stage() != stage.position() || decision.round() == matter.round())
                .flatMap(decision -> Stream.of(decision.decidedBy(), decision.onBehalfOf()))
                .filter(Objects::nonNull)
                .forEach(excluded::add);
        return excluded;
    }
}
