package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ciep.identity.OfficialDirectory;
import org.hibernate.query.Page;

/** Puts what a person was told since the last digest into one mail, in a transaction for each person. */
@Stateless
@PermitAll
public class DigestWriter {

    /** More lines nobody reads; what is left comes with the next look. */
    private static final int LINES = 200;

    @Inject
    NotificationQueries queries;

    @Inject
    OfficialDirectory directory;

    @Inject
    Recipients recipients;

    @Inject
    MailWriter mails;

    /** The user names of those whose digest is due. */
    @TransactionAttribute(SUPPORTS)
    public List<String> due(Instant until) {
        return queries.recipientsOfDigests(until);
    }

    @TransactionAttribute(REQUIRES_NEW)
    public void write(String username, Instant until) {
        var waiting = queries.forDigest(username, until, Page.first(LINES));
        var to = directory.account(username).flatMap(recipients::addressee);
        if (to.isEmpty()) {
            waiting.forEach(Notification::withoutAddress);
        } else if (!waiting.isEmpty()) {
            var mail = mails.writeDigest(waiting, to.get());
            waiting.forEach(notification -> notification.digestedBy(mail));
        }
    }
}
