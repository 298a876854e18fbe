package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.edition.Category;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationAccredited;
import org.ciep.partner.OrganisationDependents;
import org.ciep.partner.OrganisationStandingChanged;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.staff.StaffSummary.Suspension;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;
import org.ciep.quota.QuotaLedger;

/** What becomes of an organisation becomes of its staff, in the same transaction: nobody enters for whom nobody answers. */
@Dependent
class OrganisationEffects implements OrganisationDependents {

    private static final Set<StaffStatus> ADMITTED = Set.of(StaffStatus.GRANTED, StaffStatus.SUSPENDED);
    private static final Map<String, String> BECAUSE = Map.of("because", "organisation");

    @Inject
    EntityManager entityManager;

    @Inject
    StaffQueries queries;

    @Inject
    StaffQuota quota;

    @Inject
    EditionPlaces places;

    @Inject
    QuotaLedger ledger;

    @Inject
    StaffAudit audit;

    /** How many places the organisation has by its booths and its area; whom it had before may enter again. */
    void on(@Observes OrganisationAccredited accredited) {
        var organisation = accredited.accreditation();
        for (var category : List.of(Category.EXHIBITOR, Category.FITTER)) {
            ledger.compute(
                    StaffQuota.holder(organisation.edition(), organisation.organisationCode(), category),
                    organisation.booths(),
                    organisation.area());
        }
        reinstate(organisation, accredited.at());
    }

    void on(@Observes OrganisationStandingChanged changed) {
        var organisation = changed.accreditation();
        if (organisation.status() == OrganisationStatus.REVOKED) {
            revoke(organisation, changed.at());
        } else if (changed.endsAdmission()) {
            suspend(organisation, changed.at());
        } else if (changed.before() != OrganisationStatus.ACCREDITED) {
            reinstate(organisation, changed.at());
        }
    }

    private void suspend(AccreditationFacts organisation, Instant now) {
        for (var staff : admitted(organisation)) {
            staff.suspend(Suspension.ORGANISATION, now);
            audit.record(AuditAction.STAFF_SUSPENDED, staff, BECAUSE);
        }
    }

    private void reinstate(AccreditationFacts organisation, Instant now) {
        for (var staff : admitted(organisation)) {
            if (staff.suspensions().contains(Suspension.ORGANISATION)) {
                staff.reinstate(Suspension.ORGANISATION, now);
                audit.record(AuditAction.STAFF_REINSTATED, staff, BECAUSE);
            }
        }
    }

    private void revoke(AccreditationFacts organisation, Instant now) {
        var revoked = admitted(organisation);
        for (var staff : revoked) {
            staff.revoke(now);
            audit.record(AuditAction.STAFF_REVOKED, staff, BECAUSE);
        }
        entityManager.flush();
        var ids = revoked.stream().map(StaffAccreditation::id).toList();
        quota.release(ids);
        places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, ids);
    }

    private List<StaffAccreditation> admitted(AccreditationFacts organisation) {
        return queries.ofOrganisation(organisation.accreditationId(), ADMITTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Map<String, Integer> of(UUID accreditationId) {
        return Map.of("staff", queries.countOf(accreditationId, ADMITTED).intValue());
    }
}
