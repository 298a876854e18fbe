package org.ciep.person;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the locks and does not lock. Lets two lists read a person before one of them writes; and lets who reads a
 * document for the third time wait until it is forgotten.
 */
@Dependent
@Alternative
@Priority(1)
class UnprotectedPersonLocks extends PersonLocks implements Synchronization {

    private static final System.Logger LOG = System.getLogger(UnprotectedPersonLocks.class.getName());
    private static final int PATIENCE_SECONDS = 20;
    private static final int LAST_READER = 3;

    private static final Map<UUID, CountDownLatch> WRITERS = new ConcurrentHashMap<>();
    private static final Map<UUID, CountDownLatch> READERS = new ConcurrentHashMap<>();
    private static final Map<UUID, CountDownLatch> FORGETTERS = new ConcurrentHashMap<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private @Nullable UUID forgotten;

    @Override
    List<IdentityDocument> keep(Collection<byte[]> numberHashes) {
        var found = queries.documentsByHash(numberHashes).getResultList();
        for (var document : found) {
            var readers = readers(document.id());
            readers.countDown();
            if (readers.getCount() == 0) {
                await(forgetters(document.id()));
            }
        }
        return found;
    }

    @Override
    Optional<IdentityDocument> forget(UUID documentId) {
        var found = queries.document(documentId).getResultStream().findFirst();
        await(readers(documentId));
        forgotten = documentId;
        transaction.registerInterposedSynchronization(this);
        return found;
    }

    @Override
    public void beforeCompletion() {
        // Only the end counts
    }

    @Override
    public void afterCompletion(int status) {
        forgetters(Objects.requireNonNull(forgotten)).countDown();
    }

    @Override
    List<Person> change(Set<UUID> personIds) {
        var found = queries.persons(personIds).getResultList();
        for (var person : found) {
            var writers = WRITERS.computeIfAbsent(person.id(), id -> new CountDownLatch(2));
            writers.countDown();
            await(writers);
        }
        return found;
    }

    private static CountDownLatch readers(UUID documentId) {
        return READERS.computeIfAbsent(documentId, id -> new CountDownLatch(LAST_READER));
    }

    private static CountDownLatch forgetters(UUID documentId) {
        return FORGETTERS.computeIfAbsent(documentId, id -> new CountDownLatch(1));
    }

    private static void await(CountDownLatch others) {
        try {
            if (!others.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "Nobody else came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
