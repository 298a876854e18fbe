package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes the place of the queries of bulk decisions: where the lock is off, two windows read what is next before one decides it. */
@Dependent
@Alternative
@Priority(1)
class UnlockedBulkQueries extends BulkQueries_ {

    private static final System.Logger LOG = System.getLogger(UnlockedBulkQueries.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    private static final Map<UUID, CountDownLatch> READERS = new ConcurrentHashMap<>();

    @Inject
    UnlockedBulkQueries(EntityManager entityManager) {
        super(entityManager);
    }

    @Override
    public TypedQuery<BulkItem> next(UUID bulkId) {
        var query = super.next(bulkId);
        return RuleOff.now(entityManager()) == RuleOff.BULK_LOCK ? unlocked(query, bulkId) : query;
    }

    @SuppressWarnings("unchecked") // A proxy knows no type arguments; it is made of such a query
    private static TypedQuery<BulkItem> unlocked(TypedQuery<BulkItem> query, UUID bulkId) {
        return (TypedQuery<BulkItem>) Proxy.newProxyInstance(
                UnlockedBulkQueries.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("setLockMode")) {
                        return proxy;
                    }
                    try {
                        var result = method.invoke(query, args);
                        if (method.getName().equals("getResultList")) {
                            awaitTheOther(READERS.computeIfAbsent(bulkId, id -> new CountDownLatch(2)));
                        }
                        return result == query ? proxy : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void awaitTheOther(CountDownLatch readers) throws InterruptedException {
        readers.countDown();
        boolean met = readers.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        LOG.log(Level.INFO, "The other window has read the same before one decides it: {0}", met);
    }
}
