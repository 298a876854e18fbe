package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ciep.approval.CaseKind;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.Roles;

/**
 * Tells the coordinators of a partner organisation that it is their turn, and what became of it and of its people, in the transaction of
 * what they are told of. Who coordinates is what the directory knows at that moment. The calling feature has asked who may.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CoordinatorNews {

    @Inject
    NotificationQueries queries;

    @Inject
    OfficialDirectory directory;

    @Inject
    Recipients recipients;

    @Inject
    MailWriter mails;

    @Inject
    Messenger messenger;

    @Inject
    Clock clock;

    /** The person did everything: what was said of an earlier time is settled. */
    @PermitAll
    public void ready(ReadyStaff ready) {
        settle(ready.reference());
        var kind = NotificationKind.STAFF_READY;
        var coordinators = directory.holdersOf(Roles.PARTNER_COORDINATOR, List.of(ready.organisationCode()));
        tell(kind, Matter.of(ready), recipients.of(kind, coordinators), mails.mailing(kind, List.of()));
    }

    /**
     * Something became of accreditations. Everything is read before the first message is written, and for all organisations at once.
     *
     * @param about the accreditations of people, or organisations' own
     */
    @PermitAll
    public void decided(CaseKind about, Collection<PartnerNews> all) {
        var kind = about == CaseKind.STAFF_ACCREDITATION
                ? NotificationKind.STAFF_DECIDED
                : NotificationKind.ORGANISATION_DECIDED;
        var organisations = all.stream().map(PartnerNews::organisationCode).collect(Collectors.toSet());
        var coordinators = recipients.of(kind, directory.holdersOf(Roles.PARTNER_COORDINATOR, organisations));
        var mailing = mails.mailing(kind, List.of());
        for (var news : all) {
            tell(kind, Matter.of(about, news), own(coordinators, news), mailing);
        }
    }

    private static List<Recipients.Recipient> own(List<Recipients.Recipient> coordinators, PartnerNews news) {
        return coordinators.stream()
                .filter(coordinator ->
                        news.organisationCode().equals(coordinator.official().organisation()))
                .map(coordinator -> coordinator.unlessMailed(news.mailedTo()))
                .toList();
    }

    private void tell(
            NotificationKind kind, Matter matter, List<Recipients.Recipient> told, MailWriter.Mailing mailing) {
        for (var recipient : told) {
            messenger.tell(new Notification(kind, recipient.official(), matter, clock.instant()), recipient, mailing);
        }
    }

    /** Nobody need look any more: it was submitted, or came to its end. */
    @PermitAll
    public void settle(String staffReference) {
        queries.settleReady(staffReference, clock.instant());
    }
}
