package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ciep.approval.CaseFacts;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.approval.OpenCase;
import org.ciep.approval.Submission;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;

/** Coordinators submit the accreditation of a person, and take it back. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffSubmission {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PartnerDirectory partners;

    @Inject
    EditionPlaces places;

    @Inject
    StaffQuota quota;

    @Inject
    StaffWithdrawal withdrawal;

    @Inject
    CaseService cases;

    @Inject
    Concerned concerned;

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
     * Freezes the accreditation and begins a round of approval.
     *
     * @throws OrganisationNotAccredited if the organisation is not admitted to the edition
     * @throws org.ciep.person.PersonHasPlace if the person has another accreditation for the edition
     * @throws org.ciep.quota.QuotaExceeded if the organisation has no place left in the category
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView submit(int edition, String reference, long expectedVersion) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        access.requireBeforeEnd(edition);
        staff.requireEditable();
        var organisation = partners.accreditationKept(staff.organisationId());
        if (organisation.status() != OrganisationStatus.ACCREDITED) {
            throw new OrganisationNotAccredited();
        }
        staff.submit(caller.username(), clock.instant());
        entityManager.flush();
        places.take(placeOf(staff), placed(staff));
        quota.reserve(staff);
        news.settle(staff);
        audit.record(
                AuditAction.STAFF_SUBMITTED,
                staff,
                Map.of(
                        "revision", String.valueOf(staff.revision()),
                        "category", staff.category().name()));
        cases.submit(matter(staff, organisation), round(staff));
        return views.of(staff);
    }

    /** Whom it gives a place. */
    static Map<UUID, String> placed(StaffAccreditation staff) {
        return Map.of(staff.details().personId(), "/person");
    }

    static PlaceHolder placeOf(StaffAccreditation staff) {
        return new PlaceHolder(
                staff.edition(),
                PlaceHolder.Kind.STAFF_ACCREDITATION,
                staff.id(),
                staff.reference(),
                staff.organisationCode());
    }

    private static OpenCase matter(StaffAccreditation staff, AccreditationFacts organisation) {
        return new OpenCase(
                CaseKind.STAFF_ACCREDITATION,
                staff.id(),
                staff.reference(),
                staff.edition(),
                staff.organisationCode(),
                organisation.name().texts());
    }

    private Submission round(StaffAccreditation staff) {
        var identity = caller.identity();
        return new Submission(
                staff.revision(),
                1,
                new CaseFacts(null, Set.of(staff.category()), false, false),
                identity.username(),
                identity.displayName(),
                concerned.by(staff));
    }

    /** Takes the accreditation back for good; its place is free again. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView withdraw(int edition, String reference, long expectedVersion, String reason) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        withdrawal.withdraw(staff, Map.of("reason", reason));
        return views.of(staff);
    }
}
