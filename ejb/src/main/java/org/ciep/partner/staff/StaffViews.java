package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.consent.ConsentRegistry;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.PersonRegistry;
import org.jspecify.annotations.Nullable;

/** Shows accreditations to one caller: the document's number decrypted only to be masked and checked. */
@Dependent
class StaffViews {

    @Inject
    StaffAccess access;

    @Inject
    DemandedDocuments documents;

    @Inject
    PersonRegistry persons;

    @Inject
    PartnerDirectory partners;

    @Inject
    PersonalZones zones;

    @Inject
    PersonLinks links;

    @Inject
    ConsentRegistry consents;

    @Inject
    CaseReader cases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    StaffView of(StaffAccreditation staff) {
        var details = staff.details();
        var known = details.isComplete() ? known(staff) : null;
        var progress = cases.progressOf(CaseKind.STAFF_ACCREDITATION, staff.id());
        var missing = documents.missing(List.of(staff)).getOrDefault(staff.id(), List.of());
        var summary = summary(
                staff,
                partners.accreditation(staff.organisationId()),
                progress.map(CaseProgress::summary).orElse(null),
                missing);
        return new StaffView(
                staff.id(),
                summary,
                staff.version(),
                staff.revision(),
                details.email(),
                known,
                StaffMending.of(staff, progress.orElse(null)).fields(),
                documents.of(staff),
                zones.open(staff),
                zones.views(staff),
                staff.openedAt(),
                staff.submittedAt(),
                progress.map(StaffViews::approval).orElse(null),
                new StaffView.Personal(
                        links.present(staff.id()).map(PersonLink::state).orElse(null), consents.of(staff.id())),
                actions(staff, summary));
    }

    private StaffView.Known known(StaffAccreditation staff) {
        var details = staff.details();
        var number = Objects.requireNonNull(
                persons.numbers(List.of(details.documentId())).get(details.documentId()));
        return new StaffView.Known(
                new StaffEntry(
                        staff.category(), details.person(), details.position(), details.phone(), details.email()),
                number.masked(),
                access.checks(staff.edition())
                        .warnings(details.name(), number, details.person().documentExpiresOn()));
    }

    private static StaffView.Approval approval(CaseProgress progress) {
        var given = progress.lastReturn();
        return new StaffView.Approval(
                progress.summary().reference(),
                progress.route(),
                given == null ? null : given.reason(),
                given == null ? List.of() : given.remarks(),
                progress.remedy());
    }

    /**
     * In a list.
     *
     * @param organisation that accredits the person
     * @param documents what is the matter with those that are demanded
     */
    StaffSummary summary(
            StaffAccreditation staff,
            AccreditationFacts organisation,
            @Nullable CaseSummary approval,
            List<Missing> documents) {
        return new StaffSummary(
                staff.reference(),
                staff.edition(),
                staff.organisationCode(),
                organisation.name(),
                staff.details().name(),
                staff.category(),
                staff.status(),
                missing(staff, organisation.status(), documents),
                staff.suspensions(),
                StaffTurn.of(staff, approval, clock.instant()),
                staff.changedAt());
    }

    private List<Missing> missing(StaffAccreditation staff, OrganisationStatus organisation, List<Missing> documents) {
        if (!staff.status().takesDocuments()) {
            return List.of();
        }
        var missing = new ArrayList<Missing>();
        if (staff.status().isEditable() && access.isOver(staff.edition())) {
            missing.add(Missing.EDITION);
        }
        if (organisation != OrganisationStatus.ACCREDITED) {
            missing.add(Missing.ORGANISATION);
        }
        if (!staff.details().isComplete()) {
            missing.add(Missing.PERSON);
        }
        if (!staff.isConsented()) {
            missing.add(Missing.CONSENT);
        }
        missing.addAll(documents);
        return missing;
    }

    private List<StaffAction> actions(StaffAccreditation staff, StaffSummary summary) {
        var own = caller.organisation().filter(staff.organisationCode()::equals).isPresent();
        if (!own || !caller.isInRole(Roles.PARTNER_COORDINATOR)) {
            return setsZones(staff) ? List.of(StaffAction.SET_ZONES) : List.of();
        }
        var actions = new ArrayList<StaffAction>();
        if (staff.status().isEditable()) {
            actions.add(StaffAction.EDIT);
            if (summary.missing().stream().noneMatch(Missing::blocksSubmission)) {
                actions.add(StaffAction.SUBMIT);
            }
        }
        if (staff.status() == StaffStatus.DRAFT) {
            actions.add(StaffAction.REMOVE);
        }
        if (staff.status().next().contains(StaffStatus.WITHDRAWN)) {
            actions.add(StaffAction.WITHDRAW);
        }
        if (canBeAsked(staff)) {
            actions.add(StaffAction.SEND_LINK);
        }
        return actions;
    }

    private boolean setsZones(StaffAccreditation staff) {
        return (caller.isInRole(Roles.HOST_REVIEWER) || caller.isInRole(Roles.MINISTRY_APPROVER))
                && !staff.status().isFinal()
                && !access.isOver(staff.edition());
    }

    /** Is there somewhere to send a link to, and something to do behind it? */
    private boolean canBeAsked(StaffAccreditation staff) {
        return staff.details().email() != null && !staff.status().isFinal() && !access.isOver(staff.edition());
    }
}
