package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ciep.audit.AuditAction;
import org.ciep.edition.EditionReferences;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.person.DocumentNumber;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PersonRegistry;
import org.ciep.person.PlaceHolder;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** Coordinators enter the staff of their own organisation, until it is submitted and after a return. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffService {

    /** The letter in references of accreditations: {@code 20-T-0012}. */
    private static final char LETTER = 'T';

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PersonRegistry persons;

    @Inject
    EditionReferences references;

    @Inject
    EditionPlaces places;

    @Inject
    StaffQuota quota;

    @Inject
    StaffViews views;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Begins the accreditation of a person.
     *
     * @throws org.ciep.partner.OrganisationNotFound if the caller's organisation takes no part in the edition
     * @throws InvalidInput with every error of the entry
     * @throws StaffAlreadyListed if the organisation has one for this person
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView add(int edition, StaffEntry typed) {
        var organisation = access.ownOrganisation(edition);
        access.requireBeforeEnd(edition);
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(typed, errors);
        var details = details(edition, entry, null, errors);
        var content = new StaffAccreditation.Content(entry.category(), details);
        var staff = new StaffAccreditation(
                references.next(edition, LETTER), organisation, content, caller.identity(), clock.instant());
        entityManager.persist(staff);
        flush();
        audit.record(
                AuditAction.STAFF_ADDED,
                staff,
                Map.of("category", entry.category().name()));
        return views.of(staff);
    }

    /** Changes what is known of the person; a document number that is left out stays as it is. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView change(int edition, String reference, long expectedVersion, StaffEntry typed) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        staff.requireEditable();
        var before = staff.details();
        var stored = persons.numbers(List.of(before.documentId())).get(before.documentId());
        var errors = new ArrayList<Violation>();
        var entry = StaffTexts.tidied(typed, errors);
        var details = details(edition, entry, stored, errors);
        var changed = StaffFields.changed(staff.category(), before, entry.category(), details);
        if (staff.category() != entry.category()) {
            quota.withdraw(staff.id()); // with the next submission, a place in the other category is reserved
        }
        staff.fill(new StaffAccreditation.Content(entry.category(), details), caller.username(), clock.instant());
        flush();
        leaveAs(staff, before);
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
        entityManager.remove(staff);
        entityManager.flush();
        persons.forgetUnlessListed(staff.details().documentId());
        audit.record(AuditAction.STAFF_REMOVED, staff);
    }

    private StaffDetails details(
            int edition, StaffEntry entry, @Nullable DocumentNumber stored, List<Violation> errors) {
        var checked = access.checks(edition).check(entry.person(), stored, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var document = checked.orElseThrow().document();
        var person = Objects.requireNonNull(persons.identify(List.of(document)).get(document));
        return new StaffDetails(checked.get(), person, entry);
    }

    /** Who was taken for somebody else leaves the place, and a number that was mistyped is not kept: nothing names it. */
    private void leaveAs(StaffAccreditation staff, StaffDetails before) {
        var present = staff.details();
        if (!before.personId().equals(present.personId())) {
            places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, List.of(staff.id()));
        }
        if (!before.documentId().equals(present.documentId())) {
            persons.forgetUnlessListed(before.documentId());
        }
    }

    private void flush() {
        Constraints.flush(entityManager, "staff_accreditation_person_uk", StaffAlreadyListed::new);
    }
}
