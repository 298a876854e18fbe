package org.ciep.delegation.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.ciep.identity.Languages;
import org.ciep.identity.Roles;
import org.ciep.imports.ImportPlan;
import org.ciep.imports.ImportTarget;
import org.ciep.imports.ImportView;
import org.ciep.imports.ListImports;

/** Editors bring a list of members from a file into the delegation of their unit: dry run first, then the import. */
@Stateless
@RolesAllowed(Roles.DELEGATION_EDITOR)
public class MemberImportService {

    /** Members are written to by nobody; the language is of no use. */
    private static final String MAILS = Languages.DEFAULT;

    @Inject
    MemberDestination destination;

    @Inject
    ListImports imports;

    /**
     * Reads a file and answers what would be imported; no member is stored.
     *
     * @param fileName for people only; says nothing about the type
     * @throws org.ciep.imports.ImportRefused if the file cannot be read as a list
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView start(int edition, String unit, String fileName, byte[] file) {
        return imports.start(destination.find(edition, unit), fileName, file);
    }

    /** The dry run, the progress or the result. A look at what was read is recorded; a look at the progress is not. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView get(ImportKey key) {
        return imports.get(target(key), key.importId());
    }

    /**
     * Reads the same file in another way; answers a new dry run.
     *
     * @throws org.ciep.imports.IllegalImportTransition if the import was executed already
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView plan(ImportKey key, long expectedVersion, ImportPlan plan) {
        return imports.plan(target(key), key.importId(), expectedVersion, plan);
    }

    /** Forgets a dry run, or a failed import, and what was read for it. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public void discard(ImportKey key, long expectedVersion) {
        imports.discard(target(key), key.importId(), expectedVersion);
    }

    /**
     * Begins to store the rows that passed the dry run, as a job.
     *
     * @throws org.ciep.imports.ImportBlocked if proposed names are unconfirmed or no row can be stored
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public ImportView execute(ImportKey key, long expectedVersion) {
        return imports.execute(target(key), key.importId(), expectedVersion, MAILS);
    }

    /** The refused rows as a workbook that says in each what to do. */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public byte[] errorWorkbook(ImportKey key, Locale language) {
        return imports.errorWorkbook(target(key), key.importId(), language);
    }

    private ImportTarget target(ImportKey key) {
        return destination.find(key.edition(), key.unit());
    }
}
