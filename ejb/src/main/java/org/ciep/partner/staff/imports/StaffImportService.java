package org.ciep.partner.staff.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.ciep.identity.Roles;
import org.ciep.imports.ImportPlan;
import org.ciep.imports.ImportView;
import org.ciep.imports.ListImports;
import org.ciep.imports.TemplateWorkbook;

/** Coordinators bring a list of the staff of their organisation from a file: dry run first, then the import. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffImportService {

    @Inject
    StaffDestination destination;

    @Inject
    ListImports imports;

    /** The empty workbook for a list of staff; headings and explanations in the reader's language. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public byte[] template(Locale language) {
        return TemplateWorkbook.write(StaffForm.INSTANCE, language);
    }

    /**
     * Reads a file and answers whose accreditation would be begun; nobody is stored.
     *
     * @param fileName for people only; says nothing about the type
     * @throws org.ciep.partner.OrganisationNotFound if the caller's organisation takes no part in the edition
     * @throws org.ciep.imports.ImportRefused if the file cannot be read as a list
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public ImportView start(int edition, String fileName, byte[] file) {
        return imports.start(destination.find(edition), fileName, file);
    }

    /** The dry run, the progress or the result. A look at what was read is recorded; a look at the progress is not. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public ImportView get(int edition, UUID importId) {
        return imports.get(destination.find(edition, importId), importId);
    }

    /**
     * Reads the same file in another way; answers a new dry run.
     *
     * @throws org.ciep.imports.IllegalImportTransition if the import was executed already
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public ImportView plan(int edition, UUID importId, long expectedVersion, ImportPlan plan) {
        return imports.plan(destination.find(edition, importId), importId, expectedVersion, plan);
    }

    /** Forgets a dry run, or a failed import, and what was read for it. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void discard(int edition, UUID importId, long expectedVersion) {
        imports.discard(destination.find(edition, importId), importId, expectedVersion);
    }

    /**
     * Begins to store the rows that passed the dry run, as a job.
     *
     * @param language of the mails to those who have an address: {@code zh-CN}, {@code en} or {@code de}
     * @throws org.ciep.imports.ImportBlocked if proposed names are unconfirmed or no row can be stored
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public ImportView execute(int edition, UUID importId, long expectedVersion, String language) {
        return imports.execute(destination.find(edition, importId), importId, expectedVersion, language);
    }

    /** The refused rows as a workbook that says in each what to do. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public byte[] errorWorkbook(int edition, UUID importId, Locale language) {
        return imports.errorWorkbook(destination.find(edition, importId), importId, language);
    }
}
