package org.ciep.imports;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.platform.Ids;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Lists of persons from a file: dry run first, then the import. What the caller may do, and that the target is in scope, was
 * asked by the calling service.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class ListImports {

    @Inject
    EntityManager entityManager;

    @Inject
    ImportQueries queries;

    @Inject
    ImportDestinations destinations;

    @Inject
    DryRun dryRun;

    @Inject
    ImportReports reports;

    @Inject
    ImportAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ImportAccepted> accepted;

    /**
     * Reads a file and answers what would be imported; nobody is stored.
     *
     * @param fileName for people only; says nothing about the type
     * @throws ImportRefused if the file cannot be read as a list
     */
    @PermitAll
    public ImportView start(ImportTarget target, String fileName, byte[] file) {
        destinations.of(target).requireOpen(target);
        var entry = new ListImport(Ids.next(), target, fileName, starter());
        dryRun.check(entry, file, ImportPlan.none());
        entityManager.persist(entry);
        entityManager.persist(new ListImportSource(entry.id(), reports.sealSource(entry.id(), file)));
        return recorded(AuditAction.IMPORT_CHECKED, entry);
    }

    /** Where an import of an edition goes, for the caller to look whether that is in scope; empty if there is no such import. */
    @PermitAll
    public Optional<ImportTarget> target(ImportKind kind, int edition, UUID importId) {
        return queries.find(importId, kind, edition, clock.instant()).map(ListImport::target);
    }

    /** The dry run, the progress or the result. A look at what was read is recorded; a look at the progress is not. */
    @PermitAll
    public ImportView get(ImportTarget target, UUID importId) {
        var entry = find(target, importId);
        if (!entry.isRunning()) {
            audit.append(AuditAction.IMPORT_VIEWED, entry);
        }
        return view(entry);
    }

    /**
     * Reads the same file in another way; answers a new dry run.
     *
     * @throws IllegalImportTransition if the import was executed already
     */
    @PermitAll
    public ImportView plan(ImportTarget target, UUID importId, long expectedVersion, ImportPlan plan) {
        var entry = load(target, importId, expectedVersion);
        destinations.of(target).requireOpen(target);
        dryRun.check(entry, source(entry), plan);
        return recorded(AuditAction.IMPORT_PLANNED, entry);
    }

    /** Forgets a dry run, or a failed import, and what was read for it. */
    @PermitAll
    public void discard(ImportTarget target, UUID importId, long expectedVersion) {
        var entry = load(target, importId, expectedVersion);
        entry.requireDiscardable();
        audit.append(AuditAction.IMPORT_DISCARDED, entry);
        queries.deleteSource(entry.id());
        entityManager.remove(entry);
        entityManager.flush();
    }

    /**
     * Begins to store the rows that passed the dry run, as a job.
     *
     * @param language of mails to those who are stored: {@code zh-CN}, {@code en} or {@code de}
     * @throws ImportBlocked if proposed names are unconfirmed or no row can be stored
     */
    @PermitAll
    public ImportView execute(ImportTarget target, UUID importId, long expectedVersion, String language) {
        var entry = load(target, importId, expectedVersion);
        destinations.of(target).requireOpen(target);
        entry.execute(starter(), language);
        var view = recorded(AuditAction.IMPORT_STARTED, entry);
        accepted.fire(new ImportAccepted(entry.id()));
        return view;
    }

    /** The refused rows as a workbook that says in each what to do. */
    @PermitAll
    public byte[] errorWorkbook(ImportTarget target, UUID importId, Locale language) {
        var entry = find(target, importId);
        audit.append(AuditAction.IMPORT_VIEWED, entry);
        return dryRun.errorWorkbook(entry, source(entry), language);
    }

    private ListImport.Starter starter() {
        var identity = caller.identity();
        return new ListImport.Starter(identity.username(), identity.displayName(), clock.instant());
    }

    private ListImport load(ImportTarget target, UUID importId, long expectedVersion) {
        var entry = find(target, importId);
        StaleVersion.require(expectedVersion, entry.version());
        return entry;
    }

    private ListImport find(ImportTarget target, UUID importId) {
        return queries.find(importId, target.kind(), target.id(), clock.instant())
                .orElseThrow(ImportNotFound::new);
    }

    private byte[] source(ListImport entry) {
        var sealed = queries.source(entry.id()).orElseThrow(ImportNotFound::new);
        return reports.openSource(entry.id(), sealed);
    }

    private ImportView recorded(AuditAction action, ListImport entry) {
        entityManager.flush();
        audit.append(action, entry);
        return view(entry);
    }

    private ImportView view(ListImport entry) {
        var read = entry.isRunning() ? Optional.<ImportReport>empty() : Optional.of(reports.open(entry));
        return ImportView.of(entry, destinations.form(entry.target()), read, blocked(entry));
    }

    private @Nullable String blocked(ListImport entry) {
        if (entry.status() != ImportStatus.CHECKED) {
            return null;
        }
        var target = entry.target();
        return destinations.of(target).blocked(target).orElseGet(entry::blocked);
    }
}
