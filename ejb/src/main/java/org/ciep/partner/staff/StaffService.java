package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.audit.AuditAction;
import org.ciep.consent.ConsentRegistry;
import org.ciep.consent.ConsentSubject;
import org.ciep.document.DocumentStore;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

/** Coordinators enter the staff of their own organisation, until it is submitted and after a return. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffService {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    DocumentStore store;

    @Inject
    CaseReader cases;

    @Inject
    PersonRegistry persons;

    @Inject
    StaffEntries entries;

    @Inject
    StaffBeginnings beginnings;

    @Inject
    PersonLinks links;

    @Inject
    ConsentRegistry consents;

    @Inject
    StaffQuota quota;

    @Inject
    ReadyNews news;

    @Inject
    StaffViews views;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Begins the accreditation of a person, who gets a link to agree where an address is known.
     *
     * @param language of the mail: {@code zh-CN}, {@code en} or {@code de}
     * @throws org.ciep.partner.OrganisationNotFound if the caller's organisation takes no part in the edition
     * @throws InvalidInput with every error of the entry
     * @throws StaffAlreadyListed if the organisation has one for this person
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView add(int edition, StaffEntry typed, String language) {
        var organisation = access.ownOrganisation(edition);
        access.requireBeforeEnd(edition);
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(typed, errors);
        var details = entries.details(edition, entry, errors);
        var content = new StaffAccreditation.Content(entry.category(), details);
        var staff = beginnings.begin(organisation, beginnings.reference(organisation), content);
        entries.flush();
        beginnings.record(staff);
        beginnings.askForConsent(staff, language);
        entityManager.flush();
        return views.of(staff);
    }

    /**
     * Changes what is known of the person; a document number that is left out stays as it is. With another address, the link that went
     * to the one before ends.
     *
     * @throws org.ciep.partner.FieldNotRemarked if after a return there was no remark on a field that changes
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView change(int edition, String reference, long expectedVersion, StaffEntry typed) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        staff.requireEditable();
        var before = staff.details();
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(typed, errors);
        var details = entries.details(staff, entry, errors);
        var changed = StaffFields.changed(staff.category(), before, entry.category(), details);
        var progress = cases.progressOf(CaseKind.STAFF_ACCREDITATION, staff.id());
        StaffMending.of(staff, progress.orElse(null)).require(changed);
        if (staff.category() != entry.category()) {
            quota.withdraw(staff.id()); // with the next submission, a place in the other category is reserved
        }
        staff.fill(new StaffAccreditation.Content(entry.category(), details), caller.username(), clock.instant());
        entries.replaced(staff, before);
        if (!Objects.equals(before.email(), details.email())) {
            links.end(staff);
        }
        if (before.isComplete() && !before.personId().equals(details.personId())) {
            consents.lapse(new ConsentSubject(staff.id(), staff.auditObject())); // somebody else agreed
            staff.consent(false, clock.instant());
            news.settle(staff);
        }
        audit.record(AuditAction.STAFF_CHANGED, staff, Map.of("fields", String.join(", ", changed)));
        return views.of(staff);
    }

    /** Takes a draft away. What was submitted once is withdrawn instead. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void remove(int edition, String reference, long expectedVersion) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        if (staff.status() != StaffStatus.DRAFT) {
            throw new StaffFrozen();
        }
        queries.forgetDocuments(staff.id());
        queries.forgetZones(staff.id());
        store.forget(DemandedDocuments.owner(staff), staff.auditObject());
        entityManager.remove(staff);
        entityManager.flush();
        if (staff.details().isComplete()) {
            persons.forgetUnlessListed(staff.details().documentId());
        }
        news.settle(staff);
        audit.record(AuditAction.STAFF_REMOVED, staff);
    }
}
