package org.ciep.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of persons on its way from a file to where it is stored. */
@Entity
@Table(name = "list_import")
class ListImport {

    private static final Duration KEPT = Duration.ofHours(24);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private UUID targetId;
    private int edition;
    private String ownerCode;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String fileName;
    private byte[] report;
    private int rowsGood;
    private int rowsWarned;
    private int rowsRefused;
    private int rowsSkipped;
    private boolean namesToConfirm;
    private int progressDone;
    private int progressTotal;
    private int imported;

    private @Nullable String failure;

    private String startedBy;
    private String startedByName;
    private Instant startedAt;
    private Instant movedAt;
    private Instant expiresAt;
    private @Nullable String language;

    @Version
    private long version;

    protected ListImport() {}

    ListImport(UUID id, ImportTarget target, String fileName, Starter starter) {
        this.id = id;
        this.kind = target.kind();
        this.targetId = target.id();
        this.edition = target.edition();
        this.ownerCode = target.owner();
        this.fileName = fileName;
        this.status = ImportStatus.CHECKED;
        this.report = new byte[0];
        this.startedBy = starter.username();
        this.startedByName = starter.displayName();
        this.startedAt = starter.at();
        this.movedAt = starter.at();
        this.expiresAt = starter.at().plus(KEPT);
    }

    /** A dry run, the first or another one: replaces what the last one found. */
    void check(ImportCounts counts, boolean namesUnconfirmed, byte[] sealedReport, Instant at) {
        moveTo(ImportStatus.CHECKED);
        rowsGood = counts.good();
        rowsWarned = counts.warned();
        rowsRefused = counts.refused();
        rowsSkipped = counts.skipped();
        namesToConfirm = namesUnconfirmed;
        progressTotal = counts.good() + counts.warned();
        report = sealedReport;
        movedAt = at;
    }

    /** Its rows may be stored from now on, in the name of the one who says so; somebody else may have made the dry run. */
    void execute(Starter executor, String mailLanguage) {
        var reason = blocked();
        if (status == ImportStatus.CHECKED && reason != null) {
            throw new ImportBlocked(reason);
        }
        moveTo(ImportStatus.RUNNING);
        startedBy = executor.username();
        startedByName = executor.displayName();
        language = mailLanguage;
        movedAt = executor.at();
    }

    /** Why it could not be executed now, apart from the reasons of where it goes; null if it could. */
    @Nullable
    String blocked() {
        if (status != ImportStatus.CHECKED) {
            return null;
        }
        if (progressTotal == 0) {
            return ImportBlocked.NOTHING_TO_DO;
        }
        return namesToConfirm ? ImportBlocked.NAMES_UNCONFIRMED : null;
    }

    /** Rows were dealt with in this transaction: some stored, some listed already by then. */
    void advance(int rows, int stored, Instant at) {
        requireRunning();
        progressDone += rows;
        imported += stored;
        movedAt = at;
        if (progressDone >= progressTotal) {
            moveTo(ImportStatus.DONE);
        }
    }

    /** Ends it; what is stored stays. */
    void fail(String code, Instant at) {
        moveTo(ImportStatus.FAILED);
        failure = code;
        movedAt = at;
    }

    /** Refuses while it runs: what a job works on is not taken away. */
    void requireDiscardable() {
        if (status != ImportStatus.CHECKED && status != ImportStatus.FAILED) {
            throw new IllegalImportTransition(status, ImportStatus.CHECKED);
        }
    }

    boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    private void requireRunning() {
        if (status != ImportStatus.RUNNING) {
            throw new IllegalImportTransition(status, ImportStatus.RUNNING);
        }
    }

    private void moveTo(ImportStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalImportTransition(status, target);
        }
        status = target;
    }

    UUID id() {
        return id;
    }

    ImportTarget target() {
        return new ImportTarget(kind, targetId, edition, ownerCode);
    }

    ImportStatus status() {
        return status;
    }

    String fileName() {
        return fileName;
    }

    byte[] report() {
        return report.clone();
    }

    ImportCounts counts() {
        return new ImportCounts(rowsGood, rowsWarned, rowsRefused, rowsSkipped);
    }

    ImportProgress progress() {
        return new ImportProgress(progressDone, progressTotal, imported, failure);
    }

    Starter starter() {
        return new Starter(startedBy, startedByName, startedAt);
    }

    /** Of mails to those who are stored; known once it was executed. */
    String language() {
        return Objects.requireNonNull(language);
    }

    long version() {
        return version;
    }

    /**
     * Who began it, and when; once it is executed, who did that.
     *
     * @param username of the account
     * @param displayName for screens
     * @param at the moment
     */
    record Starter(String username, String displayName, Instant at) {}
}
