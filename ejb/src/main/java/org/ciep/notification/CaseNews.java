package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.DecisionRevoked;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;

/**
 * Tells of what is decided on cases, in the transaction in which it is. Who holds which role is what the directory knows at that
 * moment.
 */
@Dependent
class CaseNews {

    private static final Map<CaseDecided.Result, NotificationKind> ENDS = Map.of(
            CaseDecided.Result.RETURNED, NotificationKind.CASE_RETURNED,
            CaseDecided.Result.APPROVED, NotificationKind.CASE_APPROVED,
            CaseDecided.Result.REJECTED, NotificationKind.CASE_REJECTED);

    @Inject
    NotificationQueries queries;

    @Inject
    OfficialDirectory directory;

    @Inject
    CaseReader cases;

    @Inject
    Recipients recipients;

    @Inject
    MailWriter mails;

    @Inject
    Messenger messenger;

    @Inject
    Clock clock;

    /** The editors of the units; for those who were told that the cases wait, it is done; while others are to decide there, too, for those who decided alone. */
    void on(@Observes CasesDecided decisions) {
        decisions.which(decided -> decided.result() == CaseDecided.Result.APPROVAL_GIVEN).stream()
                .collect(Collectors.groupingBy(CaseDecided::deciders))
                .forEach((deciders, given) -> queries.settleFor(references(given), deciders, clock.instant()));
        var left = decisions.which(decided -> decided.result() != CaseDecided.Result.APPROVAL_GIVEN);
        if (!left.isEmpty()) {
            queries.settle(references(left), clock.instant());
        }
        ENDS.forEach((result, kind) -> ended(kind, decisions.which(decided -> decided.result() == result)));
    }

    private static List<String> references(List<CaseDecided> decided) {
        return decided.stream().map(CaseDecided::caseReference).toList();
    }

    /** Everything is read before the first message is written, and for all units at once. */
    private void ended(NotificationKind kind, List<CaseDecided> decided) {
        if (decided.isEmpty()) {
            return;
        }
        var units = decided.stream().map(CaseDecided::unitCode).collect(Collectors.toSet());
        var editors = recipients.of(kind, directory.holdersIn(Roles.DELEGATION_EDITOR, units));
        var mailing = mails.mailing(kind, references(decided));
        for (var decision : decided) {
            var own = editors.stream()
                    .filter(editor ->
                            decision.unitCode().equals(editor.official().unit()))
                    .toList();
            tell(kind, own, Matter.of(decision), mailing);
        }
    }

    /** Nobody need look any more at a later stage; those who are to decide instead are told when it begins. */
    void on(@Observes DecisionRevoked revoked) {
        queries.settle(List.of(revoked.caseReference()), revoked.at());
        var matter =
                cases.summariesOf(revoked.kind(), List.of(revoked.subjectId())).get(revoked.subjectId());
        if (matter != null) {
            var told = revoked.told().stream()
                    .sorted()
                    .flatMap(username -> directory.account(username).stream())
                    .filter(OfficialView::active)
                    .toList();
            var kind = NotificationKind.DECISION_REVOKED;
            tell(kind, recipients.of(kind, told), Matter.of(matter), mails.mailing(kind, List.of(matter.reference())));
        }
    }

    private void tell(
            NotificationKind kind, List<Recipients.Recipient> told, Matter matter, MailWriter.Mailing mailing) {
        for (var recipient : told) {
            messenger.tell(new Notification(kind, recipient.official(), matter, clock.instant()), recipient, mailing);
        }
    }
}
