package org.ciep.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ciep.document.CleanUpload;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentOwner;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.DocumentStore;
import org.ciep.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Files the documents of an application by the revisions that they belong to. Behind {@link ApplicationDocuments}. */
@Stateless
@PermitAll
public class DocumentIntake {

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    ApplicationLinks links;

    @Inject
    ApplicationAccess access;

    @Inject
    DocumentStore store;

    @PermitAll
    public List<StoredDocument> list(@Nullable String secret) {
        var id = access.idBehind(links.require(secret));
        var current = queries.currentDocuments(id);
        return store.of(DocumentOwner.organisation(id)).stream()
                .filter(document -> current.contains(document.id()))
                .toList();
    }

    /** May this document be changed now? Asked before the file is checked, so that nobody has that done who may not. */
    @PermitAll
    public void require(@Nullable String secret, DocumentPurpose purpose) {
        open(secret, purpose);
    }

    @PermitAll
    public StoredDocument put(@Nullable String secret, CleanUpload upload) {
        var accreditation = open(secret, upload.purpose());
        int next = accreditation.revision() + 1;
        var owner = DocumentOwner.organisation(accreditation.id());
        return Applicant.act(accreditation.reference(), () -> {
            var kept = store.keep(owner, upload, accreditation.auditObject());
            var current = queries.currentDocument(accreditation.id(), upload.purpose());
            if (current.filter(document -> document.documentId().equals(kept.id()))
                    .isEmpty()) {
                current.ifPresent(document -> end(document, accreditation));
                entityManager.flush();
                entityManager.persist(new ApplicationDocument(kept.id(), accreditation.id(), upload.purpose(), next));
                entityManager.flush();
            }
            return kept;
        });
    }

    @PermitAll
    public void remove(@Nullable String secret, DocumentPurpose purpose) {
        var accreditation = open(secret, purpose);
        var current = queries.currentDocument(accreditation.id(), purpose).orElseThrow(DocumentNotFound::new);
        Applicant.act(accreditation.reference(), () -> {
            end(current, accreditation);
            return true;
        });
    }

    /** Locked, if this document of it can be changed now. */
    private OrganisationAccreditation open(@Nullable String secret, DocumentPurpose purpose) {
        if (!ApplicationFields.isDocument(purpose)) {
            throw new DocumentNotFound();
        }
        var accreditation = access.locked(access.idBehind(links.require(secret)));
        if (!accreditation.status().isEditable()) {
            throw new ApplicationFrozen();
        }
        access.mending(accreditation).require(List.of(ApplicationFields.of(purpose)));
        return accreditation;
    }

    /** One that was submitted stays with what was submitted; another is of no use any more. */
    private void end(ApplicationDocument document, OrganisationAccreditation accreditation) {
        if (!document.isNewIn(accreditation.revision() + 1)) {
            document.end(accreditation.revision());
            return;
        }
        entityManager.remove(document);
        entityManager.flush();
        if (queries.usesOf(document.documentId()) == 0) {
            var owner = DocumentOwner.organisation(accreditation.id());
            store.remove(owner, document.documentId(), accreditation.auditObject());
        }
    }
}
