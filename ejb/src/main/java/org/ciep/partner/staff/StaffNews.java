package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.notification.CoordinatorNews;
import org.ciep.notification.PartnerNews;
import org.ciep.notification.PartnerOutcome;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.PartnerDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Tells the coordinators what became of the accreditations of their people: the outcome alone, neither who is concerned nor what a check
 * has found. What becomes of all of them with the organisation, they are told of the organisation.
 */
@Dependent
class StaffNews {

    @Inject
    CoordinatorNews news;

    @Inject
    PartnerDirectory partners;

    @Inject
    CaseReader cases;

    @Inject
    Clock clock;

    /**
     * Cases were decided.
     *
     * @param staff as the decisions left them, by their ids
     */
    void decided(List<CaseDecided> decisions, Map<UUID, StaffAccreditation> staff) {
        var references = decisions.stream()
                .collect(Collectors.toMap(CaseDecided::subjectId, CaseDecided::caseReference, (one, again) -> one));
        tell(staff.values().stream()
                .flatMap(one -> item(one, StaffStatus.VETTING, references.get(one.id())).stream())
                .toList());
    }

    /** One is in another state than before. */
    void changed(StaffAccreditation staff, StaffStatus before) {
        var approval = cases.summariesOf(CaseKind.STAFF_ACCREDITATION, List.of(staff.id()))
                .get(staff.id());
        tell(item(staff, before, approval == null ? null : approval.reference()).stream()
                .toList());
    }

    private record Item(
            StaffAccreditation staff,
            PartnerOutcome outcome,
            @Nullable String caseReference) {}

    private Optional<Item> item(StaffAccreditation staff, StaffStatus before, @Nullable String caseReference) {
        return outcome(before, staff.status())
                .map(outcome -> new Item(staff, addressed(outcome, staff), caseReference));
    }

    private PartnerOutcome addressed(PartnerOutcome outcome, StaffAccreditation staff) {
        return outcome == PartnerOutcome.RETURNED && staff.waitsForPerson(clock.instant())
                ? PartnerOutcome.RETURNED_TO_PERSON
                : outcome;
    }

    /** Empty where nobody need be told. */
    static Optional<PartnerOutcome> outcome(StaffStatus before, StaffStatus after) {
        return before == after
                ? Optional.empty()
                : switch (after) {
                    case RETURNED -> Optional.of(PartnerOutcome.RETURNED);
                    case GRANTED ->
                        Optional.of(
                                before == StaffStatus.SUSPENDED ? PartnerOutcome.REINSTATED : PartnerOutcome.GRANTED);
                    case REFUSED -> Optional.of(PartnerOutcome.REFUSED);
                    case SUSPENDED -> Optional.of(PartnerOutcome.SUSPENDED);
                    case REVOKED -> Optional.of(PartnerOutcome.REVOKED);
                    case WITHDRAWN -> Optional.of(PartnerOutcome.WITHDRAWN);
                    case SUBMITTED, VETTING ->
                        before.isAdmitted() || before == StaffStatus.REFUSED
                                ? Optional.of(PartnerOutcome.REOPENED)
                                : Optional.empty();
                    case DRAFT -> Optional.empty();
                };
    }

    private void tell(Collection<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        var organisations = partners.accreditations(
                items.stream().map(item -> item.staff().organisationId()).collect(Collectors.toSet()));
        news.decided(
                CaseKind.STAFF_ACCREDITATION,
                items.stream()
                        .map(item -> news(item, organisations.get(item.staff().organisationId())))
                        .toList());
    }

    private static PartnerNews news(Item item, @Nullable AccreditationFacts organisation) {
        var staff = item.staff();
        return new PartnerNews(
                item.outcome(),
                item.caseReference(),
                staff.reference(),
                staff.edition(),
                staff.organisationCode(),
                Objects.requireNonNull(organisation).name().texts(),
                null);
    }
}
