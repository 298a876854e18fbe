package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.Roles;

/**
 * Tells the coordinators of a partner organisation that it is their turn, in the transaction of what they are told of. Who coordinates is
 * what the directory knows at that moment. The calling feature has asked who may.
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
        var coordinators = directory.holdersOf(Roles.PARTNER_COORDINATOR, ready.organisationCode());
        var mailing = mails.mailing(kind, List.of());
        for (var recipient : recipients.of(kind, coordinators)) {
            var told = new Notification(kind, recipient.official(), Matter.of(ready), clock.instant());
            messenger.tell(told, recipient, mailing);
        }
    }

    /** Nobody need look any more: it was submitted, or came to its end. */
    @PermitAll
    public void settle(String staffReference) {
        queries.settleReady(staffReference, clock.instant());
    }
}
