package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.WorkingDays;
import org.ciep.identity.Caller;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.CallerOrganisations;
import org.ciep.partner.OrganisationNotFound;
import org.ciep.partner.OrganisationScope;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.PersonChecks;
import org.ciep.platform.StaleVersion;

/** Finds accreditations within the caller's scope, and opens them for editing. */
@Dependent
class StaffAccess {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffQueries queries;

    @Inject
    PartnerDirectory partners;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseService cases;

    @Inject
    CallerOrganisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The accreditation of the caller's own organisation.
     *
     * @throws OrganisationNotFound if it has none for the edition
     */
    AccreditationFacts ownOrganisation(int edition) {
        editions.edition(edition);
        return caller.organisation()
                .flatMap(code -> partners.ofOrganisation(code, edition))
                .orElseThrow(OrganisationNotFound::new);
    }

    /** One that the caller may look at. */
    StaffAccreditation visible(int edition, String reference) {
        return entityManager.find(StaffAccreditation.class, id(edition, reference, organisations.visible()));
    }

    /** One of the caller's own organisation, locked after its case, in the version that was seen. */
    StaffAccreditation ownLocked(int edition, String reference, long expectedVersion) {
        return lockedSeen(id(edition, reference, organisations.represented()), expectedVersion);
    }

    /** One of the caller's own organisation, locked after its case, whatever its version. */
    StaffAccreditation ownLocked(int edition, String reference) {
        return lockedAfterCase(id(edition, reference, organisations.represented()));
    }

    /** One that the caller may look at, locked after its case, whatever its version. */
    StaffAccreditation visibleLocked(int edition, String reference) {
        return lockedAfterCase(id(edition, reference, organisations.visible()));
    }

    /** One that the caller may look at, locked after its case, in the version that was seen. */
    StaffAccreditation visibleLocked(int edition, String reference, long expectedVersion) {
        return lockedSeen(id(edition, reference, organisations.visible()), expectedVersion);
    }

    private StaffAccreditation lockedSeen(UUID id, long expectedVersion) {
        var staff = lockedAfterCase(id);
        StaleVersion.require(expectedVersion, staff.version());
        return staff;
    }

    /**
     * In the order in which everybody locks them: the case, the organisation, the accreditation.
     *
     * @throws StaffNotFound if it was taken away meanwhile
     */
    StaffAccreditation lockedAfterCase(UUID id) {
        cases.lock(CaseKind.STAFF_ACCREDITATION, id);
        return Optional.ofNullable(lockedAll(List.of(id)).get(id)).orElseThrow(StaffNotFound::new);
    }

    private UUID id(int edition, String reference, OrganisationScope scope) {
        return queries.visible(edition, reference, scope.everywhere(), scope.organisation())
                .orElseThrow(StaffNotFound::new);
    }

    /**
     * Those that there are of several, by their ids, each locked, so that changes of one happen one after the other. Their organisations are
     * kept as they are before that: whoever suspends one locks it, and then its staff.
     */
    Map<UUID, StaffAccreditation> lockedAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        partners.keep(queries.organisationsOf(ids));
        return queries.all(ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(StaffAccreditation::id, staff -> staff));
    }

    /** @throws org.ciep.edition.EditionEnded from the day after the event's last on */
    void requireBeforeEnd(int edition) {
        editions.edition(edition).requireNotOverAt(clock.instant());
    }

    /** Is the event's last day over, in the edition's time zone? */
    boolean isOver(int number) {
        return editions.edition(number).isOverAt(clock.instant());
    }

    /** The checks as they are today for this edition. */
    PersonChecks checks(int edition) {
        return new PersonChecks(
                LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE),
                editions.edition(edition).plan().endsOn());
    }
}
