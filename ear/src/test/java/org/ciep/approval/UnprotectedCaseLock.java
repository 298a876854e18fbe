package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Takes the place of the lock and does not lock: lets two read the case at a stage before one of them writes. Who comes alone goes
 * on after a while.
 */
@Dependent
@Alternative
@Priority(1)
class UnprotectedCaseLock extends CaseLock {

    private static final System.Logger LOG = System.getLogger(UnprotectedCaseLock.class.getName());
    private static final int PATIENCE_SECONDS = 20;

    /** By case and stage, as one text: a class of its own would not be in the archive. */
    private static final Map<String, CountDownLatch> READERS = new ConcurrentHashMap<>();

    @Override
    ApprovalCase lock(UUID caseId) {
        var matter = Objects.requireNonNull(entityManager.find(ApprovalCase.class, caseId));
        awaitTheOther(READERS.computeIfAbsent(caseId + " " + matter.stage(), place -> new CountDownLatch(2)));
        return matter;
    }

    private static void awaitTheOther(CountDownLatch readers) {
        readers.countDown();
        try {
            boolean met = readers.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.log(Level.INFO, "Somebody else has read the same case before one decides it: {0}", met);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
