package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditReader;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.ciep.partner.CallerOrganisations;
import org.ciep.partner.PartnerDirectory;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Accreditations that exist for the caller. Every look at them is recorded in the same transaction: no record, no look. */
@Stateless
@RolesAllowed({
    Roles.PARTNER_COORDINATOR,
    Roles.HOST_REVIEWER,
    Roles.MINISTRY_APPROVER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class StaffReader {

    @Inject
    StaffSearch search;

    @Inject
    StaffAccess access;

    @Inject
    StaffViews views;

    @Inject
    DemandedDocuments documents;

    @Inject
    DocumentRights rights;

    @Inject
    StaffAudit audit;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    AuditTrail trail;

    @Inject
    AuditReader history;

    @Inject
    CallerOrganisations organisations;

    @Inject
    PartnerDirectory partners;

    /** A page of those in the caller's scope. */
    @RolesAllowed({
        Roles.PARTNER_COORDINATOR,
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public StaffPage find(int edition, StaffFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var question = new StaffSearch.Question(
                edition, organisations.visible(), filter, filter.toCheck() ? rights.checked() : Set.of());
        var found = Slice.of(
                search.find(question, Cursor.parse(after, 2), limit + 1),
                limit,
                last -> StaffSearch.cursor(last, filter.order().sort()));
        if (!found.items().isEmpty() || filter.query() != null) {
            trail.append(
                    filter.query() == null ? AuditAction.STAFF_LIST_VIEWED : AuditAction.STAFF_SEARCHED,
                    AuditObject.edition(edition),
                    Map.of("found", String.valueOf(found.items().size())));
        }
        return new StaffPage(summaries(found), search.count(question));
    }

    private Slice<StaffSummary> summaries(Slice<StaffAccreditation> found) {
        var ids = found.items().stream().map(StaffAccreditation::id).toList();
        var approvals =
                ids.isEmpty() ? Map.<UUID, CaseSummary>of() : cases.summariesOf(CaseKind.STAFF_ACCREDITATION, ids);
        var missing = documents.missing(found.items());
        var accrediting = partners.accreditations(
                found.items().stream().map(StaffAccreditation::organisationId).toList());
        return found.map(staff -> views.summary(
                staff,
                Objects.requireNonNull(accrediting.get(staff.organisationId())),
                approvals.get(staff.id()),
                missing.getOrDefault(staff.id(), List.of())));
    }

    /** @throws StaffNotFound if there is none in the caller's scope */
    @RolesAllowed({
        Roles.PARTNER_COORDINATOR,
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public StaffView view(int edition, String reference) {
        var staff = access.visible(edition, reference);
        audit.record(AuditAction.STAFF_VIEWED, staff);
        return views.of(staff);
    }

    /** Everything that happened to it and its case, the newest first. */
    @RolesAllowed({
        Roles.PARTNER_COORDINATOR,
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public Slice<AuditEntry> history(int edition, String reference, @Nullable String after, int limit) {
        return history.historyOf(access.visible(edition, reference).reference(), after, limit);
    }
}
