package org.ciep.partner.staff.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditObject;
import org.ciep.edition.Category;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.imports.ImportChunk;
import org.ciep.imports.ImportDestination;
import org.ciep.imports.ImportKind;
import org.ciep.imports.ImportNotFound;
import org.ciep.imports.ImportOvertaken;
import org.ciep.imports.ImportTarget;
import org.ciep.imports.ListEntry;
import org.ciep.imports.ListForm;
import org.ciep.imports.ListImports;
import org.ciep.imports.PresentPersons;
import org.ciep.partner.CallerOrganisations;
import org.ciep.partner.PartnerDirectory;
import org.ciep.partner.staff.StaffAlreadyListed;
import org.ciep.partner.staff.StaffBulk;
import org.ciep.partner.staff.StaffEntry;

/** The staff of the organisation whose coordinator brings a list. Each row begins an accreditation of its own. */
@Dependent
public class StaffDestination implements ImportDestination {

    @Inject
    StaffBulk bulk;

    @Inject
    PartnerDirectory partners;

    @Inject
    CallerOrganisations organisations;

    @Inject
    ListImports imports;

    @Override
    public ImportKind kind() {
        return ImportKind.STAFF;
    }

    @Override
    public ListForm form() {
        return StaffForm.INSTANCE;
    }

    /** @throws org.ciep.partner.OrganisationNotFound if the caller's organisation takes no part in the edition */
    ImportTarget find(int edition) {
        var organisation = bulk.own(edition);
        return new ImportTarget(kind(), organisation.accreditationId(), edition, organisation.organisationCode());
    }

    /** @throws ImportNotFound if there is none of the caller's organisation */
    ImportTarget find(int edition, UUID importId) {
        return imports.target(kind(), edition, importId)
                .filter(target -> organisations.represented().has(target.owner()))
                .orElseThrow(ImportNotFound::new);
    }

    @Override
    public void requireOpen(ImportTarget target) {
        bulk.requireOpen(target.id());
    }

    @Override
    public Optional<String> blocked(ImportTarget target) {
        return bulk.blocked(target.id());
    }

    @Override
    public PresentPersons present(ImportTarget target) {
        return new PresentStaff(bulk.documents(target.id()));
    }

    @Override
    public int store(ImportChunk chunk) {
        List<StaffEntry> entries =
                chunk.rows().stream().map(StaffDestination::entry).toList();
        try {
            return bulk.addAll(chunk.target().id(), entries, chunk.language());
        } catch (StaffAlreadyListed meanwhile) {
            throw new ImportOvertaken();
        }
    }

    private static StaffEntry entry(ListEntry row) {
        return new StaffEntry(Category.valueOf(row.role()), row.person(), row.position(), row.phone(), row.email());
    }

    @Override
    public AuditObject subject(ImportTarget target) {
        return partners.accreditation(target.id()).auditObject();
    }

    @Override
    public CallerIdentity executor(String username, String displayName, ImportTarget target) {
        return new CallerIdentity(username, displayName, Set.of(Roles.PARTNER_COORDINATOR), null, target.owner());
    }
}
