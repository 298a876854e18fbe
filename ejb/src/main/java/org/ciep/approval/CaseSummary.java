package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param unitCode the delegating unit, or the partner organisation, it belongs to
 * @param ownerName how that organisation is called; null for a delegating unit
 * @param revision the present round
 * @param members how many parts the subject has
 * @param since at this stage, or in this state, since
 * @param stage the current one; null unless the case is open
 * @param overdue whether the stage's working days are over
 * @param escalatedAt since when the case waits for the stage's escalation role as well; null if it does not
 * @param priority how pressing it is; null unless the case is open
 */
public record CaseSummary(
        UUID id,
        String reference,
        CaseKind kind,
        Integer edition,
        String unitCode,
        @Nullable Texts ownerName,
        String subjectReference,
        CaseStatus status,
        Integer revision,
        Long version,
        Integer members,
        @Nullable StageProgress stage,
        Instant openedAt,
        Instant since,
        @Nullable Instant dueAt,
        Boolean overdue,
        @Nullable Instant escalatedAt,
        @Nullable CasePriority priority) {}
