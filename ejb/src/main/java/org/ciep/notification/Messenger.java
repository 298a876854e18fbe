package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** Tells one official one thing: by a notification, and as the official wants to be told besides. */
@Dependent
class Messenger {

    @Inject
    EntityManager entityManager;

    /** @param mailing for the mail, if one is to be sent at once */
    void tell(Notification notification, Recipients.Recipient recipient, MailWriter.Mailing mailing) {
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
