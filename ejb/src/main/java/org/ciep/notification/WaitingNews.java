package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ciep.approval.ActingDeputy;
import org.ciep.approval.DeadlineTold;
import org.ciep.approval.NoticeKind;
import org.ciep.approval.StageBegan;
import org.ciep.approval.StagesBegan;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;
import org.jspecify.annotations.Nullable;

/**
 * Tells of cases that wait those who may decide them, and their deputies, in the transaction in which it begins; who contributed or
 * decided at another stage may not, and is not told. Who holds which role is what the directory knows at that moment.
 */
@Dependent
class WaitingNews {

    @Inject
    OfficialDirectory directory;

    @Inject
    Recipients recipients;

    @Inject
    DeputyRecipients deputies;

    @Inject
    MailWriter mails;

    @Inject
    Messenger messenger;

    @Inject
    Clock clock;

    void on(@Observes StagesBegan began) {
        tell(
                NotificationKind.CASE_WAITS,
                began.all().stream()
                        .map(waiting -> Waiting.of(waiting, waiting.role(), waiting.unitOnly()))
                        .toList());
    }

    /** Those who may decide there, or may from now on. */
    void on(@Observes DeadlineTold told) {
        tell(kind(told.kind()), List.of(Waiting.of(told.waiting(), told.role(), told.unitOnly())));
    }

    private static NotificationKind kind(NoticeKind notice) {
        return switch (notice) {
            case REMINDER -> NotificationKind.CASE_REMINDER;
            case ESCALATION -> NotificationKind.CASE_ESCALATED;
        };
    }

    /** A case that waits, and whose holders are told. */
    private record Waiting(StageBegan stage, Holding holding) {

        static Waiting of(StageBegan stage, String role, boolean unitOnly) {
            var unit = unitOnly ? Optional.of(stage.unitCode()) : Optional.<String>empty();
            return new Waiting(stage, new Holding(role, unit));
        }
    }

    /** A role, in one unit or everywhere: of many cases, few differ in it. */
    private record Holding(String role, Optional<String> unit) {}

    /** Everything is read before the first message is written, and for all cases at once. */
    private void tell(NotificationKind kind, List<Waiting> all) {
        var told = told(all);
        var wishes = recipients.byUsername(
                kind, told.stream().map(Told::official).distinct().toList());
        var mailing = mails.mailing(
                kind,
                all.stream().map(waiting -> waiting.stage().caseReference()).toList());
        var now = clock.instant();
        for (var one : told) {
            var recipient = Objects.requireNonNull(wishes.get(one.official().username()));
            messenger.tell(one.notification(kind, now), recipient, mailing);
        }
    }

    private List<Told> told(List<Waiting> all) {
        var holders = new HashMap<Holding, List<OfficialView>>();
        all.stream()
                .map(Waiting::holding)
                .distinct()
                .forEach(holding -> holders.put(holding, directory.holders(holding.role(), holding.unit())));
        var acting = deputies.actingFor(
                holders.values().stream().flatMap(List::stream).toList());
        return all.stream()
                .flatMap(waiting -> told(waiting, Objects.requireNonNull(holders.get(waiting.holding())), acting))
                .toList();
    }

    private Stream<Told> told(Waiting waiting, List<OfficialView> holders, List<ActingDeputy> acting) {
        var stage = waiting.stage();
        var deciding = holders.stream()
                .filter(official -> !stage.involved().contains(official.username()))
                .toList();
        return Stream.concat(
                deciding.stream().map(official -> new Told(stage, official, null)),
                deputies.among(acting, deciding, stage).stream()
                        .map(deputy -> new Told(stage, deputy.official(), deputy.acting())));
    }

    /**
     * Who is told of a case.
     *
     * @param acting in whose name; null for who may decide in the own right, and is told so if both are true
     */
    private record Told(
            StageBegan waiting,
            OfficialView official,
            @Nullable ActingDeputy acting) {

        Notification notification(NotificationKind kind, Instant at) {
            var notification = new Notification(kind, official, Matter.of(waiting), at);
            return acting == null
                    ? notification
                    : notification.inTheNameOf(acting.represented(), acting.representedName());
        }
    }
}
