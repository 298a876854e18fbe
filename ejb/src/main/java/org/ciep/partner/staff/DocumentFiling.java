package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ciep.consent.ConsentPurpose;
import org.ciep.consent.ConsentRegistry;
import org.ciep.consent.ConsentStatus;
import org.ciep.document.CleanUpload;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.DocumentStore;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.ciep.edition.WorkingDays;

/**
 * Files what is handed in for a person, whoever hands it in: the coordinator, or the person. The caller has asked who may, and has locked
 * the accreditation.
 */
@Dependent
class DocumentFiling {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    ConsentRegistry consents;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    static DocumentPurpose purpose(DemandedDocument type) {
        return type == DemandedDocument.PHOTOGRAPH ? DocumentPurpose.PHOTOGRAPH : DocumentPurpose.PAPER;
    }

    /** Are documents handed in now at all? */
    boolean isOpen(StaffAccreditation staff) {
        return staff.status().takesDocuments() && !access.isOver(staff.edition());
    }

    /**
     * May this be handed in now?
     *
     * @return the dates that are kept
     * @throws org.ciep.edition.EditionEnded from the day after the event's last on
     * @throws StaffDocumentsClosed if it is granted, or has come to nothing
     * @throws PhotographConsentMissing if it is a photograph, and the person took the consent to it back
     * @throws org.ciep.platform.InvalidInput if the dates cannot be
     */
    DocumentDates require(StaffAccreditation staff, DemandedDocument type, DocumentDates dates) {
        requireOpen(staff);
        if (type == DemandedDocument.PHOTOGRAPH && photographConsent(staff) == ConsentStatus.WITHDRAWN) {
            throw new PhotographConsentMissing();
        }
        return dates.checked(type, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }

    /** What the person said to the use of a photograph. */
    ConsentStatus photographConsent(StaffAccreditation staff) {
        return consents.of(staff.id()).stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.PHOTOGRAPH)
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** Another takes the place of what was there, and has to be approved anew. */
    StoredDocument put(StaffAccreditation staff, DemandedDocument type, DocumentDates checked, CleanUpload upload) {
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

    /**
     * Takes away what was handed in.
     *
     * @throws org.ciep.edition.EditionEnded from the day after the event's last on
     * @throws StaffDocumentsClosed if it is granted, or has come to nothing
     * @throws DocumentNotFound if there is none of this type
     */
    void remove(StaffAccreditation staff, DemandedDocument type) {
        requireOpen(staff);
        remove(staff, queries.document(staff.id(), type).orElseThrow(DocumentNotFound::new));
    }

    /** The person does not want it to be used any more: it goes, whatever the state. */
    void removePhotograph(StaffAccreditation staff) {
        queries.document(staff.id(), DemandedDocument.PHOTOGRAPH).ifPresent(present -> remove(staff, present));
        if (access.isOver(staff.edition())
                && queries.documentsOf(List.of(staff.id())).isEmpty()) {
            store.forget(DemandedDocuments.owner(staff), staff.auditObject());
        }
    }

    /** All but the photograph go, whatever the state: their time is over. Says how many there were. */
    int removePapers(StaffAccreditation staff) {
        var papers = queries.documentsOf(List.of(staff.id())).stream()
                .filter(document -> document.type() != DemandedDocument.PHOTOGRAPH)
                .toList();
        papers.forEach(paper -> remove(staff, paper));
        return papers.size();
    }

    private void remove(StaffAccreditation staff, StaffDocument present) {
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

    private void requireOpen(StaffAccreditation staff) {
        access.requireBeforeEnd(staff.edition());
        if (!staff.status().takesDocuments()) {
            throw new StaffDocumentsClosed();
        }
    }
}
