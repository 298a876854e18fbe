package org.ciep.delegation.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.delegation.MemberEntry;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
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
    ImportedMembers members;

    @Inject
    ImportAudit audit;

    @Inject
    Clock clock;

    /** The rows that passed the dry run; none if there is nothing to run. */
    public List<MemberEntry> rowsOf(UUID importId) {
        var entry = entityManager.find(MemberImport.class, importId);
        return entry == null || !entry.isRunning() ? List.of() : reports.rowsOf(entry);
    }

    /**
     * Stores the next rows, or none if another job has done so.
     *
     * @return whether there are more
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean store(UUID importId, List<MemberEntry> rows, int atMost) {
        var entry = locked(importId);
        if (entry == null || !entry.isRunning()) {
            return false;
        }
        return ActingAs.call(starterOf(entry), () -> store(entry, rows, atMost));
    }

    private boolean store(MemberImport entry, List<MemberEntry> rows, int atMost) {
        var from = entry.progress().done();
        var next = rows.subList(from, Math.min(from + atMost, rows.size()));
        var stored = members.add(entry.target(), next);
        entry.advance(next.size(), stored, clock.instant());
        audit.added(entry, stored);
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

    private @Nullable MemberImport locked(UUID importId) {
        return entityManager.find(MemberImport.class, importId, PESSIMISTIC_WRITE);
    }

    private static CallerIdentity starterOf(MemberImport entry) {
        var starter = entry.starter();
        return new CallerIdentity(
                starter.username(),
                starter.displayName(),
                Set.of(Roles.DELEGATION_EDITOR),
                entry.target().unitCode(),
                null);
    }
}
