package org.ciep.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseStatus;
import org.ciep.approval.CaseSummary;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** Shows administrators what a text would say of a real case, to themselves. Nothing is stored or sent. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailPreview {

    @Inject
    CaseReader cases;

    @Inject
    MailWriter writer;

    @Inject
    Caller caller;

    /**
     * The text with the values of a case in its places.
     *
     * @param caseReference if null, the newest case of those that this kind of mail is about
     * @throws InvalidInput if a placeholder is none of this kind's, or it is about other cases than this one
     * @throws org.ciep.approval.CaseNotFound if there is no such case
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailText of(MailKind kind, String language, MailText text, @Nullable String caseReference) {
        MailTemplates.requireKnown(kind, text);
        var matter = matter(kind, fitting(kind, caseReference));
        return text.filled(writer.preview(kind, matter, caller.displayName(), language));
    }

    private CaseSummary fitting(MailKind kind, @Nullable String caseReference) {
        var about = kind.about();
        if (about == null) {
            return cases.outline(caseReference);
        }
        var found = caseReference == null ? cases.newestOutline(about) : Optional.of(cases.outline(caseReference));
        return found.filter(summary -> summary.kind() == about).orElseThrow(() -> needed(about));
    }

    private static InvalidInput needed(CaseKind about) {
        return new InvalidInput(List.of(
                about == CaseKind.STAFF_ACCREDITATION
                        ? Violation.error("/case", "case-of-person-needed")
                        : Violation.error("/case", "case-of-organisation-needed")));
    }

    private static Matter matter(MailKind kind, CaseSummary summary) {
        var matter = Matter.waiting(summary);
        var about = kind.about();
        var owner = summary.ownerName();
        return about == null || owner == null
                ? matter
                : matter.toCoordinators(new PartnerMatter(about, owner, outcome(summary.status())));
    }

    /** What such a mail would say of the case as it is; while it is not decided, an example. */
    static PartnerOutcome outcome(CaseStatus status) {
        return switch (status) {
            case RETURNED -> PartnerOutcome.RETURNED;
            case REJECTED -> PartnerOutcome.REFUSED;
            case WITHDRAWN -> PartnerOutcome.WITHDRAWN;
            default -> PartnerOutcome.GRANTED;
        };
    }
}
