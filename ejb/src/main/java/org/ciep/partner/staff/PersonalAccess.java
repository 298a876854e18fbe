package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.consent.ConsentRegistry;
import org.ciep.consent.ConsentStatus;
import org.ciep.consent.ConsentSubject;
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.DataCipher;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Finds the accreditation behind a person's link, and shows it to whoever holds the link. */
@Dependent
class PersonalAccess {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PersonLinks links;

    @Inject
    PersonRegistry persons;

    @Inject
    PartnerDirectory partners;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    ConsentRegistry consents;

    @Inject
    CategoryDirectory categories;

    @Inject
    DemandedDocuments demanded;

    @Inject
    DocumentFiling filing;

    @Inject
    DataCipher cipher;

    @Inject
    Clock clock;

    /** A link and what it opens, both locked. */
    record Opened(PersonLink link, StaffAccreditation staff) {

        ConsentSubject subject() {
            return new ConsentSubject(staff.id(), staff.auditObject());
        }

        /** No account and no roles: in the trail, the accreditation's reference stands for the person. */
        CallerIdentity person() {
            return new CallerIdentity("person-" + staff.reference(), staff.reference(), Set.of(), null, null);
        }

        <T> T act(Supplier<T> work) {
            return ActingAs.call(person(), work);
        }
    }

    /** Locked after its case, as everywhere; the link is what it is by then. */
    Opened locked(@Nullable String secret) {
        var link = links.require(secret);
        var staff = access.lockedAfterCase(link.staffId());
        entityManager.refresh(link, LockModeType.PESSIMISTIC_WRITE);
        link.requireOpenAt(clock.instant());
        return new Opened(link, staff);
    }

    /** @throws StaleVersion if it is no longer what the person saw */
    Opened locked(@Nullable String secret, long expectedVersion) {
        var opened = locked(secret);
        StaleVersion.require(expectedVersion, opened.link.version());
        return opened;
    }

    PersonalView view(Opened opened) {
        var link = opened.link;
        var staff = opened.staff;
        var progress =
                cases.progressOf(CaseKind.STAFF_ACCREDITATION, staff.id()).orElse(null);
        var draft = link.draft();
        var organisation = partners.accreditation(staff.organisationId());
        return new PersonalView(
                staff.reference(),
                staff.edition(),
                link.version(),
                organisation.name(),
                organisation.status() == OrganisationStatus.ACCREDITED,
                staff.category(),
                staff.status(),
                stage(opened),
                editions.edition(staff.edition()).plan(),
                new PersonalView.Times(link.expiresAt(), link.savedAt(), link.completedAt()),
                masked(staff.details()),
                answer(staff, progress),
                StaffMending.of(staff, progress).fields(),
                draft == null ? PersonDraft.of(staff.details()) : SealedDraft.open(draft, staff.id(), cipher),
                consents.of(staff.id()),
                consents.wording(),
                look(staff),
                demanded.ofPerson(staff, filing.isOpen(staff)));
    }

    private static PersonalView.@Nullable Answer answer(StaffAccreditation staff, @Nullable CaseProgress progress) {
        var said = progress == null ? null : progress.lastReturn();
        return said == null || (staff.status() != StaffStatus.RETURNED && staff.status() != StaffStatus.REFUSED)
                ? null
                : new PersonalView.Answer(Objects.requireNonNull(said.reason()), said.remarks());
    }

    private PersonalView.PhotoLook look(StaffAccreditation staff) {
        var plan = categories.category(staff.category()).plan();
        return new PersonalView.PhotoLook(plan.photoRatio(), plan.photoBackground());
    }

    private PersonalView.Stage stage(Opened opened) {
        var staff = opened.staff;
        if (staff.status().isFinal() || access.isOver(staff.edition())) {
            return PersonalView.Stage.LOOK;
        }
        if (opened.link.isForCompletion() && staff.status().isEditable()) {
            return PersonalView.Stage.COMPLETE;
        }
        return consents.of(staff.id()).stream()
                        .anyMatch(consent -> consent.purpose().isRequired() && consent.status() != ConsentStatus.GIVEN)
                ? PersonalView.Stage.CONSENT
                : PersonalView.Stage.LOOK;
    }

    private @Nullable String masked(StaffDetails details) {
        return details.isComplete()
                ? Objects.requireNonNull(
                                persons.numbers(List.of(details.documentId())).get(details.documentId()))
                        .masked()
                : null;
    }
}
