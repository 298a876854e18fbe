package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.consent.ConsentGiven;
import org.ciep.consent.ConsentPurpose;
import org.ciep.consent.ConsentRegistry;
import org.ciep.consent.ConsentState;
import org.ciep.consent.ConsentStatus;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.PersonalDataRetention;
import org.ciep.partner.staff.StaffSummary.Suspension;

/** What a consent, and taking it back, does to an accreditation. */
@Dependent
class PersonalConsents {

    private static final Map<String, String> BECAUSE = Map.of("because", "consent");

    @Inject
    EntityManager entityManager;

    @Inject
    ConsentRegistry registry;

    @Inject
    EditionDirectory editions;

    @Inject
    PersonalDataRetention retention;

    @Inject
    StaffWithdrawal withdrawal;

    @Inject
    DocumentFiling filing;

    @Inject
    ReadyNews news;

    @Inject
    StaffNews outcomes;

    @Inject
    StaffAudit audit;

    @Inject
    Clock clock;

    /** What would be missing of what nobody is accredited without. */
    List<ConsentPurpose> missing(PersonalAccess.Opened opened, GivenConsents consents) {
        var now = consents.given().stream().map(ConsentGiven::purpose).toList();
        var before = registry.of(opened.staff().id()).stream()
                .filter(state -> state.status() == ConsentStatus.GIVEN)
                .map(ConsentState::purpose)
                .toList();
        return ConsentPurpose.allRequired().stream()
                .filter(purpose -> !now.contains(purpose) && !before.contains(purpose))
                .toList();
    }

    /** Records them; whom only a consent kept out may enter again. Whoever has an entry to complete does that still. */
    void give(PersonalAccess.Opened opened, GivenConsents consents) {
        var now = clock.instant();
        var staff = opened.staff();
        registry.give(opened.subject(), consents.given(), consents.language());
        opened.link().touch(now);
        boolean before = staff.isConsented();
        boolean whole = registry.hasRequired(staff.id());
        staff.consent(whole, now);
        if (whole) {
            reinstate(staff, now);
        }
        if (whole && !opened.link().isForCompletion()) {
            finish(opened);
        }
        entityManager.flush();
        if (whole && !before && !opened.link().isForCompletion()) {
            news.tell(staff);
        }
    }

    /** The person did what the link asks for; consents can be taken back as long as the data are kept. */
    void finish(PersonalAccess.Opened opened) {
        opened.link().complete(clock.instant(), keptUntil(opened.staff().edition()));
        opened.staff().awaitPerson(null);
        entityManager.flush();
    }

    private void reinstate(StaffAccreditation staff, Instant now) {
        if (staff.suspensions().contains(Suspension.CONSENT)) {
            staff.reinstate(Suspension.CONSENT, now);
            audit.record(AuditAction.STAFF_REINSTATED, staff, BECAUSE);
            outcomes.changed(staff, StaffStatus.SUSPENDED);
        }
    }

    /** Takes one back: without what is required, nobody is decided on, and nobody enters; a photograph that may not be used goes. */
    void withdraw(PersonalAccess.Opened opened, ConsentPurpose purpose) {
        var now = clock.instant();
        var staff = opened.staff();
        registry.withdraw(opened.subject(), purpose);
        opened.link().touch(now);
        if (purpose == ConsentPurpose.PHOTOGRAPH) {
            filing.removePhotograph(staff);
        }
        if (purpose.isRequired()) {
            staff.consent(false, now);
            news.settle(staff);
            end(staff, now);
        }
        entityManager.flush();
    }

    private void end(StaffAccreditation staff, Instant now) {
        var before = staff.status();
        switch (before) {
            case SUBMITTED, VETTING -> withdrawal.withdraw(staff, BECAUSE);
            case GRANTED, SUSPENDED -> {
                staff.suspend(Suspension.CONSENT, now);
                audit.record(AuditAction.STAFF_SUSPENDED, staff, BECAUSE);
            }
            case DRAFT, RETURNED, REFUSED, REVOKED, WITHDRAWN -> {
                // it is not submitted without the consent, or over anyway
            }
        }
        outcomes.changed(staff, before);
    }

    /** After the event, as long as document numbers are kept. */
    private Instant keptUntil(int edition) {
        return editions.edition(edition).endsAt().plus(retention.documents());
    }
}
