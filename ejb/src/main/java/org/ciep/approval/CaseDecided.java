package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case that an official decided, one of {@link CasesDecided}.
 *
 * @param kind of the subject
 * @param subjectId the subject
 * @param subjectReference such as {@code 20-CN-GD}
 * @param edition the edition's number
 * @param unitCode the delegating unit that the case belongs to
 * @param caseReference such as {@code 20-D-0005}
 * @param revision the round, which is the subject's revision that was decided on
 * @param result what became of the case
 * @param deciders user names of who decided, and of whom a deputy represented
 * @param reason of a return or rejection
 * @param remarks of a return
 * @param strikes of an approval
 * @param struck all parts of the subject that the round's decisions leave out, this one included
 * @param at when
 */
public record CaseDecided(
        CaseKind kind,
        UUID subjectId,
        String subjectReference,
        int edition,
        String unitCode,
        String caseReference,
        int revision,
        Result result,
        Set<String> deciders,
        @Nullable Reason reason,
        List<Remark> remarks,
        List<Strike> strikes,
        Set<UUID> struck,
        Instant at) {

    public CaseDecided {
        deciders = Set.copyOf(deciders);
        remarks = List.copyOf(remarks);
        strikes = List.copyOf(strikes);
        struck = Set.copyOf(struck);
    }

    /** What became of a case by a decision. */
    public enum Result {
        /** One of the approvals that the stage needs; it waits for more. */
        APPROVAL_GIVEN,
        /** One stage approved, another one follows. */
        STAGE_APPROVED,
        /** The last stage approved. */
        APPROVED,
        RETURNED,
        REJECTED
    }
}
