package org.ciep.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ciep.document.DocumentContent;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentOwner;
import org.ciep.document.DocumentStore;
import org.ciep.identity.Roles;

/** The documents that an organisation submitted last: who reads the application sees which there are, who decides also what they show. */
@Stateless
@RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
public class OrganisationDocuments {

    @Inject
    VisibleOrganisation organisations;

    @Inject
    PartnerQueries queries;

    @Inject
    DocumentStore store;

    /** @throws OrganisationNotFound if there is none in the caller's scope */
    @RolesAllowed({
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR,
        Roles.PARTNER_COORDINATOR
    })
    public List<SubmittedDocument> list(String reference) {
        var accreditation = organisations.read(reference);
        var submitted = submitted(accreditation);
        return store.of(DocumentOwner.organisation(accreditation.id())).stream()
                .flatMap(document -> submitted.stream()
                        .filter(one -> one.documentId().equals(document.id()))
                        .map(one -> new SubmittedDocument(document, one.since())))
                .toList();
    }

    /**
     * A look at a document; it is in the audit trail.
     *
     * @throws OrganisationNotFound if there is none in the caller's scope
     * @throws DocumentNotFound if it was not submitted last
     */
    @RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
    public DocumentContent open(String reference, UUID document) {
        var accreditation = organisations.read(reference);
        if (submitted(accreditation).stream()
                .noneMatch(submitted -> submitted.documentId().equals(document))) {
            throw new DocumentNotFound();
        }
        return store.open(DocumentOwner.organisation(accreditation.id()), document, accreditation.auditObject());
    }

    private List<PartnerQueries.Submitted> submitted(OrganisationAccreditation accreditation) {
        return queries.documentsOf(accreditation.id(), accreditation.revision());
    }
}
