package org.ciep.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An official revoked the last decision of a case, which waits for other eyes now; observed by the subject's feature within the
 * same transaction.
 *
 * @param kind of the subject
 * @param subjectId the subject
 * @param caseReference such as {@code 20-D-0005}
 * @param before what the case was until now: approved, rejected, or open at a later stage
 * @param told user names of those who are to know: the unit's editors and those who decided in this round
 * @param at when
 */
public record DecisionRevoked(
        CaseKind kind, UUID subjectId, String caseReference, CaseStatus before, Set<String> told, Instant at) {

    public DecisionRevoked {
        told = Set.copyOf(told);
    }
}
