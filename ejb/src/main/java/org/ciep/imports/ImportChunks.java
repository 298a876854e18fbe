package org.ciep.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a running import. Whoever holds the lock on the import's row stores what comes next, so two jobs for one
 * import take turns. Everything is done in the name of the one who started the import.
 */
@Stateless
@PermitAll
public class ImportChunks {

    @Inject
    EntityManager entityManager;

    @Inject
    ImportReports reports;

    @Inject
    ImportDestinations destinations;

    @Inject
    ImportAudit audit;

    @Inject
    Clock clock;

    /** The rows that passed the dry run; none if there is nothing to run. */
    public List<ListEntry> rowsOf(UUID importId) {
        var entry = entityManager.find(ListImport.class, importId);
        return entry == null || !entry.isRunning() ? List.of() : reports.rowsOf(entry);
    }

    /**
     * Stores the next rows, or none if another job has done so.
     *
     * @return whether there are more
     * @throws ImportOvertaken if somebody else entered one of them at this moment; nothing was stored
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean store(UUID importId, List<ListEntry> rows, int atMost) {
        var entry = locked(importId);
        if (entry == null || !entry.isRunning()) {
            return false;
        }
        return ActingAs.call(starterOf(entry), () -> store(entry, rows, atMost));
    }

    private boolean store(ListImport entry, List<ListEntry> rows, int atMost) {
        var from = entry.progress().done();
        var next = rows.subList(from, Math.min(from + atMost, rows.size()));
        var chunk = new ImportChunk(entry.target(), audit.trace(entry), entry.language(), next);
        var stored = destinations.of(entry.target()).store(chunk);
        entry.advance(next.size(), stored, clock.instant());
        if (!entry.isRunning()) {
            audit.append(AuditAction.IMPORT_FINISHED, entry);
        }
        return entry.isRunning();
    }

    /** Ends an import that cannot go on. */
    @TransactionAttribute(REQUIRES_NEW)
    public void fail(UUID importId, String code) {
        var entry = locked(importId);
        if (entry != null && entry.isRunning()) {
            ActingAs.run(starterOf(entry), () -> {
                entry.fail(code, clock.instant());
                audit.append(AuditAction.IMPORT_FAILED, entry);
            });
        }
    }

    private @Nullable ListImport locked(UUID importId) {
        return entityManager.find(ListImport.class, importId, PESSIMISTIC_WRITE);
    }

    private CallerIdentity starterOf(ListImport entry) {
        var starter = entry.starter();
        return destinations.of(entry.target()).executor(starter.username(), starter.displayName(), entry.target());
    }
}
