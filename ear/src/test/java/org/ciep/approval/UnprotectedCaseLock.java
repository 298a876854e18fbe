package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes the place of the lock and does not lock: lets two officials read the case before one of them writes. */
@Dependent
@Alternative
@Priority(1)
class UnprotectedCaseLock extends CaseLock {

    private static final int PATIENCE_SECONDS = 20;

    private static final Map<UUID, CountDownLatch> READERS = new ConcurrentHashMap<>();

    @Override
    ApprovalCase lock(UUID caseId) {
        var matter = Objects.requireNonNull(entityManager.find(ApprovalCase.class, caseId));
        awaitTheOther(READERS.computeIfAbsent(caseId, id -> new CountDownLatch(2)));
        return matter;
    }

    private static void awaitTheOther(CountDownLatch readers) {
        readers.countDown();
        try {
            if (!readers.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody else decides the case");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
