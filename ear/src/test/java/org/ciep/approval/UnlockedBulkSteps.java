package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Alternative;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ciep.identity.Roles;

/**
 * Takes the place of the steps of bulk decisions: where the lock is off, two windows read what is next before one decides it; where
 * steps are short, each decides one case.
 */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
@Alternative
@Priority(1)
@TransactionAttribute(REQUIRES_NEW)
public class UnlockedBulkSteps extends BulkSteps {

    private static final System.Logger LOG = System.getLogger(UnlockedBulkSteps.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    private static final Map<UUID, CountDownLatch> READERS = new ConcurrentHashMap<>();

    @Override
    List<BulkItem> next(UUID bulkId, int limit) {
        var rule = RuleOff.now(entityManager);
        if (rule != RuleOff.BULK_LOCK) {
            return super.next(bulkId, rule == RuleOff.BULK_STEP ? 1 : limit);
        }
        var items = queries.next(bulkId).setMaxResults(limit).getResultList();
        awaitTheOther(READERS.computeIfAbsent(bulkId, id -> new CountDownLatch(2)));
        return items;
    }

    private static void awaitTheOther(CountDownLatch readers) {
        readers.countDown();
        try {
            boolean met = readers.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.log(Level.INFO, "The other window has read the same before one decides it: {0}", met);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
