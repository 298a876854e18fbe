package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ciep.approval.DecisionRefused;
import org.ciep.audit.AuditAction;
import org.ciep.document.DocumentContent;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentStore;
import org.ciep.edition.DemandedDocument;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TidyText;

/** Officials look at what was handed in for persons, and approve it or have another handed in. */
@Stateless
@RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER})
public class StaffDocumentChecks {

    private static final int LONGEST_REASON = 500;

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    DocumentRights rights;

    @Inject
    Concerned concerned;

    @Inject
    DocumentStore store;

    @Inject
    StaffViews views;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A look at a document; it is in the audit trail.
     *
     * @throws StaffNotFound if there is no such accreditation in the caller's scope
     * @throws DocumentNotFound if none of this type was handed in
     * @throws StaffDocumentOfOthers if it is not the caller's to look at
     */
    @RolesAllowed({Roles.PARTNER_COORDINATOR, Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER})
    public DocumentContent open(int edition, String reference, DemandedDocument type) {
        var staff = access.visible(edition, reference);
        rights.requireOpening(staff, type);
        var document = queries.document(staff.id(), type).orElseThrow(DocumentNotFound::new);
        return store.open(DemandedDocuments.owner(staff), document.documentId(), staff.auditObject());
    }

    /**
     * Approves the document that was seen, or refuses it. Until the person is granted, a later decision takes the place of this one.
     *
     * @throws StaffNotFound if there is no such accreditation
     * @throws DocumentNotFound if none of this type was handed in
     * @throws StaffDocumentOfOthers if it is not the caller's to check
     * @throws StaffDocumentsClosed if the accreditation is not with the approvers
     * @throws StaffDocumentChanged if another was handed in meanwhile, or the same with other dates
     * @throws DecisionRefused if the caller worked on the accreditation or benefits from it (rule 1)
     */
    @RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER})
    public StaffView decide(int edition, String reference, DemandedDocument type, NewDocumentDecision decision) {
        rights.requireChecking(type);
        var reason = reason(decision);
        var staff = access.visibleLocked(edition, reference);
        if (!staff.status().hasDocumentsChecked()) {
            throw new StaffDocumentsClosed();
        }
        concerned.refuseCaller(staff);
        var document = queries.document(staff.id(), type).orElseThrow(DocumentNotFound::new);
        if (!decision.isOf(document)) {
            throw new StaffDocumentChanged();
        }
        var official = caller.identity().displayName();
        if (decision.approved()) {
            document.approve(official, clock.instant());
            audit.record(AuditAction.STAFF_DOCUMENT_APPROVED, staff, Map.of("document", type.name()));
        } else {
            document.refuse(reason, official, clock.instant());
            audit.record(AuditAction.STAFF_DOCUMENT_REFUSED, staff, Map.of("document", type.name(), "reason", reason));
        }
        entityManager.flush();
        return views.of(staff);
    }

    /** Empty for an approval. */
    private static String reason(NewDocumentDecision decision) {
        if (decision.approved()) {
            return "";
        }
        var errors = new ArrayList<Violation>();
        var reason = new TidyText(errors).line("/reason", decision.reason(), LONGEST_REASON);
        if (reason == null && errors.isEmpty()) {
            errors.add(Violation.error("/reason", "required"));
        }
        if (reason == null || !errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return reason;
    }
}
