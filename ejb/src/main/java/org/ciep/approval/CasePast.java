package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a case in all rounds, the oldest first.
 *
 * @param decisions by officials
 * @param notices by the platform, of deadlines
 */
record CasePast(CaseDecisions decisions, List<DeadlineNotice> notices) {

    static final CasePast NONE = new CasePast(new CaseDecisions(List.of()), List.of());

    static CasePast of(CaseQueries queries, UUID caseId) {
        return new CasePast(new CaseDecisions(queries.decisionsOf(caseId)), queries.noticesOf(caseId));
    }

    /** The last time. */
    @Nullable
    Instant toldAt(NoticeKind kind, int stage, int round) {
        return notices.stream()
                .filter(notice -> notice.kind() == kind && notice.round() == round && notice.stage() == stage)
                .reduce((earlier, later) -> later)
                .map(DeadlineNotice::at)
                .orElse(null);
    }
}
