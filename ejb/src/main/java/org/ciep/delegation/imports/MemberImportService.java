package org.ciep.delegation.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Ids;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Editors bring a list of members from a file into the delegation of their unit: dry run first, then the import. */
@Stateless
@RolesAllowed(Roles.DELEGATION_EDITOR)
public class MemberImportService {

    @Inject
    EntityManager entityManager;

    @Inject
    ImportQueries queries;

    @Inject
    ImportTargets targets;

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
     * Reads a file and answers what would be imported; no member is stored.
     *
     * @param fileName for people only; says nothing about the type
     * @throws ImportRefused if the file cannot be read as a list
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView start(int edition, String unit, String fileName, byte[] file) {
        var target = targets.find(edition, unit);
        targets.requireOpen(target);
        var entry = new MemberImport(Ids.next(), target, fileName, starter());
        dryRun.check(entry, file, ImportPlan.none());
        entityManager.persist(entry);
        entityManager.persist(new MemberImportSource(entry.id(), reports.sealSource(entry.id(), file)));
        return recorded(AuditAction.IMPORT_CHECKED, entry);
    }

    /** The dry run, the progress or the result. A look at what was read is recorded; a look at the progress is not. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView get(ImportKey key) {
        var entry = find(targets.find(key.edition(), key.unit()), key.importId());
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
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView plan(ImportKey key, long expectedVersion, ImportPlan plan) {
        var entry = load(key, expectedVersion);
        targets.requireOpen(entry.target());
        dryRun.check(entry, source(entry), plan);
        return recorded(AuditAction.IMPORT_PLANNED, entry);
    }

    /** Forgets a dry run, or a failed import, and what was read for it. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public void discard(ImportKey key, long expectedVersion) {
        var entry = load(key, expectedVersion);
        entry.requireDiscardable();
        audit.append(AuditAction.IMPORT_DISCARDED, entry);
        queries.deleteSource(entry.id());
        entityManager.remove(entry);
        entityManager.flush();
    }

    /**
     * Begins to store the rows that passed the dry run, as a job.
     *
     * @throws ImportBlocked if proposed names are unconfirmed or no row can be stored
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView execute(ImportKey key, long expectedVersion) {
        var entry = load(key, expectedVersion);
        targets.requireOpen(entry.target());
        entry.execute(starter());
        var view = recorded(AuditAction.IMPORT_STARTED, entry);
        accepted.fire(new ImportAccepted(entry.id()));
        return view;
    }

    /** The refused rows as a workbook that says in each what to do. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public byte[] errorWorkbook(ImportKey key, Locale language) {
        var entry = find(targets.find(key.edition(), key.unit()), key.importId());
        audit.append(AuditAction.IMPORT_VIEWED, entry);
        return dryRun.errorWorkbook(entry, source(entry), language);
    }

    private MemberImport.Starter starter() {
        var identity = caller.identity();
        return new MemberImport.Starter(identity.username(), identity.displayName(), clock.instant());
    }

    private MemberImport load(ImportKey key, long expectedVersion) {
        var entry = find(targets.find(key.edition(), key.unit()), key.importId());
        StaleVersion.require(expectedVersion, entry.version());
        return entry;
    }

    private MemberImport find(ImportTarget target, UUID importId) {
        return queries.find(importId, target.delegationId(), clock.instant()).orElseThrow(ImportNotFound::new);
    }

    private byte[] source(MemberImport entry) {
        var sealed = queries.source(entry.id()).orElseThrow(ImportNotFound::new);
        return reports.openSource(entry.id(), sealed);
    }

    private ImportView recorded(AuditAction action, MemberImport entry) {
        entityManager.flush();
        audit.append(action, entry);
        return view(entry);
    }

    private ImportView view(MemberImport entry) {
        return ImportView.of(entry, reports.open(entry), blocked(entry));
    }

    private @Nullable String blocked(MemberImport entry) {
        if (entry.status() != ImportStatus.CHECKED) {
            return null;
        }
        return targets.blocked(entry.target()).orElseGet(entry::blocked);
    }
}
