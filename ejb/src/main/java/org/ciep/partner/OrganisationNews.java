package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ciep.approval.CaseKind;
import org.ciep.notification.CoordinatorNews;
import org.ciep.notification.PartnerNews;
import org.ciep.notification.PartnerOutcome;

/** Tells the coordinators what became of the accreditation of their organisation. */
@Dependent
class OrganisationNews {

    @Inject
    CoordinatorNews news;

    /**
     * It is in another state than before.
     *
     * @param caseReference of the case that decided it
     */
    void changed(OrganisationAccreditation accreditation, OrganisationStatus before, String caseReference) {
        outcome(before, accreditation.status())
                .map(outcome -> news(accreditation, outcome, caseReference))
                .ifPresent(one -> news.decided(CaseKind.PARTNER_ORGANISATION, List.of(one)));
    }

    /** Empty where nobody need be told. */
    static Optional<PartnerOutcome> outcome(OrganisationStatus before, OrganisationStatus after) {
        return before == after
                ? Optional.empty()
                : switch (after) {
                    case RETURNED -> Optional.of(PartnerOutcome.RETURNED);
                    case ACCREDITED ->
                        Optional.of(
                                before == OrganisationStatus.SUSPENDED
                                        ? PartnerOutcome.REINSTATED
                                        : PartnerOutcome.GRANTED);
                    case REJECTED -> Optional.of(PartnerOutcome.REFUSED);
                    case SUSPENDED -> Optional.of(PartnerOutcome.SUSPENDED);
                    case REVOKED -> Optional.of(PartnerOutcome.REVOKED);
                    case SUBMITTED -> before.isEditable() ? Optional.empty() : Optional.of(PartnerOutcome.REOPENED);
                    case DRAFT -> Optional.empty();
                };
    }

    private static PartnerNews news(
            OrganisationAccreditation accreditation, PartnerOutcome outcome, String caseReference) {
        var facts = accreditation.facts();
        return new PartnerNews(
                outcome,
                caseReference,
                facts.reference(),
                facts.edition(),
                facts.organisationCode(),
                facts.name().texts(),
                isMailed(outcome) ? accreditation.contact().email() : null);
    }

    /** The applicant gets a mail with a link to the application. */
    private static boolean isMailed(PartnerOutcome outcome) {
        return switch (outcome) {
            case RETURNED, GRANTED, REFUSED -> true;
            default -> false;
        };
    }
}
