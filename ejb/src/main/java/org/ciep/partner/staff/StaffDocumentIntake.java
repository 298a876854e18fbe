package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.document.CleanUpload;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.DocumentStore;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.ciep.edition.WorkingDays;
import org.ciep.identity.Roles;

/** Files what is handed in for persons. Behind {@link StaffDocuments}. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffDocumentIntake {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    static DocumentPurpose purpose(DemandedDocument type) {
        return type == DemandedDocument.PHOTOGRAPH ? DocumentPurpose.PHOTOGRAPH : DocumentPurpose.PAPER;
    }

    /** May this be handed in now? Asked before the file is checked, so that nobody has that done who may not. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void require(int edition, String reference, DemandedDocument type, DocumentDates dates) {
        dates.checked(type, today());
        open(edition, reference);
    }

    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StoredDocument put(
            int edition, String reference, DemandedDocument type, DocumentDates dates, CleanUpload upload) {
        var checked = dates.checked(type, today());
        var staff = open(edition, reference);
        var kept = store.keep(DemandedDocuments.owner(staff), upload, staff.auditObject());
        var present = queries.document(staff.id(), type);
        if (present.isEmpty()) {
            entityManager.persist(new StaffDocument(staff.id(), type, kept.id(), checked));
        } else if (!isSame(present.get(), kept, checked)) {
            var before = present.get().documentId();
            present.get().handIn(kept.id(), checked);
            entityManager.flush();
            forget(staff, before);
        }
        entityManager.flush();
        return kept;
    }

    /** The same again, because the answer was lost, takes no approval away; after a refusal it asks for another look. */
    private static boolean isSame(StaffDocument present, StoredDocument kept, DocumentDates dates) {
        return present.documentId().equals(kept.id())
                && present.dates().equals(dates)
                && present.status() != StaffDocumentStatus.REFUSED;
    }

    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void remove(int edition, String reference, DemandedDocument type) {
        var staff = open(edition, reference);
        var present = queries.document(staff.id(), type).orElseThrow(DocumentNotFound::new);
        entityManager.remove(present);
        entityManager.flush();
        forget(staff, present.documentId());
    }

    /** One file may have been handed in as two documents. */
    private void forget(StaffAccreditation staff, UUID document) {
        if (queries.usesOf(document) == 0) {
            store.remove(DemandedDocuments.owner(staff), document, staff.auditObject());
        }
    }

    private StaffAccreditation open(int edition, String reference) {
        var staff = access.ownLocked(edition, reference);
        access.requireBeforeEnd(edition);
        if (!staff.status().takesDocuments()) {
            throw new StaffDocumentsClosed();
        }
        return staff;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
