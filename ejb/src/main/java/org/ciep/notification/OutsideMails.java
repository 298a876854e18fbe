package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import org.ciep.platform.DataCipher;

/** Writes mails to people without an account, in the transaction of what they tell of. The calling feature has asked who may. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class OutsideMails {

    @Inject
    EntityManager entityManager;

    @Inject
    MailTexts texts;

    @Inject
    PublicAddress address;

    @Inject
    DataCipher cipher;

    @Inject
    Clock clock;

    /** Puts the mail into the outbox; its link is encrypted until it is sent. */
    @PermitAll
    public void write(OutsideMail mail) {
        var values = new HashMap<>(mail.values());
        values.put("until", MailDates.text(mail.until(), mail.language()));
        var text = texts.of(mail.kind(), mail.language()).filled(values);
        var origin = new OutboxMessage.Origin(clock.instant(), address.host(), mail.edition());
        var link = new SealedLink(address.of(mail.path()) + "#" + mail.secret(), cipher);
        entityManager.persist(
                new OutboxMessage(mail.kind(), mail.address(), mail.language(), text, origin).sealing(link));
    }
}
