package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.DeadlineTold;
import org.ciep.approval.DecisionRevoked;
import org.ciep.approval.NoticeKind;
import org.ciep.approval.StageBegan;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;

/**
 * Tells of what happens to cases, in the transaction in which it happens. Who holds which role is what the directory knows at that
 * moment.
 */
@Dependent
class CaseNews {

    private static final Map<CaseDecided.Result, NotificationKind> ENDS = Map.of(
            CaseDecided.Result.RETURNED, NotificationKind.CASE_RETURNED,
            CaseDecided.Result.APPROVED, NotificationKind.CASE_APPROVED,
            CaseDecided.Result.REJECTED, NotificationKind.CASE_REJECTED);

    @Inject
    EntityManager entityManager;

    @Inject
    NotificationQueries queries;

    @Inject
    OfficialDirectory directory;

    @Inject
    CaseReader cases;

    @Inject
    Recipients recipients;

    @Inject
    DeputyRecipients deputies;

    @Inject
    MailWriter mails;

    @Inject
    Clock clock;

    /** Those who may decide there, and their deputies; who contributed or decided at another stage may not, and is not told. */
    void on(@Observes StageBegan began) {
        tellWaiting(NotificationKind.CASE_WAITS, deciding(began.role(), began.unitOnly(), began), began);
    }

    /** Those who may decide there, or may from now on, and their deputies; who may not, is not told. */
    void on(@Observes DeadlineTold told) {
        var waiting = told.waiting();
        tellWaiting(kind(told.kind()), deciding(told.role(), told.unitOnly(), waiting), waiting);
    }

    /** The editors of the units; for those who were told that the cases wait, it is done; while others are to decide there, too, for those who decided alone. */
    void on(@Observes CasesDecided decisions) {
        decisions
                .which(decided -> decided.result() == CaseDecided.Result.APPROVAL_GIVEN)
                .forEach(decided -> queries.settleFor(decided.caseReference(), decided.deciders(), decided.at()));
        var left = decisions.which(decided -> decided.result() != CaseDecided.Result.APPROVAL_GIVEN);
        if (!left.isEmpty()) {
            queries.settle(left.stream().map(CaseDecided::caseReference).toList(), clock.instant());
        }
        ENDS.forEach((result, kind) -> ended(kind, decisions.which(decided -> decided.result() == result)));
    }

    /** Everything is read before the first message is written, and for all units at once. */
    private void ended(NotificationKind kind, List<CaseDecided> decided) {
        if (decided.isEmpty()) {
            return;
        }
        var units = decided.stream().map(CaseDecided::unitCode).collect(Collectors.toSet());
        var editors = recipients.of(kind, directory.holdersIn(Roles.DELEGATION_EDITOR, units));
        var mailing = mails.mailing(
                kind, decided.stream().map(CaseDecided::caseReference).toList());
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

    private static NotificationKind kind(NoticeKind notice) {
        return switch (notice) {
            case REMINDER -> NotificationKind.CASE_REMINDER;
            case ESCALATION -> NotificationKind.CASE_ESCALATED;
        };
    }

    private List<OfficialView> deciding(String role, boolean unitOnly, StageBegan waiting) {
        var unit = unitOnly ? Optional.of(waiting.unitCode()) : Optional.<String>empty();
        return directory.holders(role, unit).stream()
                .filter(official -> !waiting.involved().contains(official.username()))
                .toList();
    }

    /** Deputies are told in whose name; who may decide in the own right as well is told once. */
    private void tellWaiting(NotificationKind kind, List<OfficialView> deciding, StageBegan waiting) {
        var matter = Matter.of(waiting);
        var mailing = mails.mailing(kind, List.of(matter.caseReference()));
        tell(kind, recipients.of(kind, deciding), matter, mailing);
        for (var deputy : deputies.of(deciding, waiting)) {
            var told = new Notification(kind, deputy.official(), matter, clock.instant())
                    .inTheNameOf(deputy.acting().represented(), deputy.acting().representedName());
            recipients.of(kind, List.of(deputy.official())).forEach(recipient -> send(told, recipient, mailing));
        }
    }

    private void tell(
            NotificationKind kind, List<Recipients.Recipient> told, Matter matter, MailWriter.Mailing mailing) {
        for (var recipient : told) {
            send(new Notification(kind, recipient.official(), matter, clock.instant()), recipient, mailing);
        }
    }

    private void send(Notification notification, Recipients.Recipient recipient, MailWriter.Mailing mailing) {
        var to = recipient.addressee();
        switch (recipient.delivery()) {
            case DIGEST -> notification.forDigest();
            case NO_ADDRESS -> notification.withoutAddress();
            case AT_ONCE -> notification.mailedBy(mailing.write(notification, Objects.requireNonNull(to)));
            case CONSOLE -> {
                // nothing but the console
            }
        }
        entityManager.persist(notification);
    }
}
