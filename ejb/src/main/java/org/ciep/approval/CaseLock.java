package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One at a time: locks a case's row until the transaction ends, so that the rules are looked at and the decision is stored with
 * nobody in between. A second official waits here and then sees what the first one decided.
 */
@Dependent
class CaseLock {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    /** The case, fresh from the database and locked. */
    ApprovalCase lock(UUID caseId) {
        var matter = entityManager.find(ApprovalCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        if (matter == null) {
            throw new CaseNotFound();
        }
        return matter;
    }

    /** The cases in one go, in the order of their ids: two who lock some of the same wait for each other and do not block each other. */
    Map<UUID, ApprovalCase> lockAll(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : queries.all(caseIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(ApprovalCase::id, matter -> matter));
    }
}
