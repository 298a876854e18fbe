package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.PersonalDataRetention;
import org.ciep.platform.ColumnArray;

/** Erases the addresses and texts of mails that were sent or given up. Behind {@link ErasedMails}. */
@Stateless
@PermitAll
public class MailErasure {

    /** In one transaction. */
    static final int AT_ONCE = 500;

    private static final String ERASE = """
            update outbox_message set address = null, subject = null, body = null, erased_at = :now, version = version + 1
            where id in (
              select id from outbox_message
              where erased_at is null and state in ('SENT', 'GIVEN_UP')
                and (edition = any (cast(:over as int[])) or (edition is null and coalesce(sent_at, created_at) < :before))
              order by id limit :most for update skip locked)""";

    @Inject
    EntityManager entityManager;

    @Inject
    EditionDirectory editions;

    @Inject
    PersonalDataRetention retention;

    @Inject
    Clock clock;

    /** The editions of which no mail is kept any more. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<Integer> over() {
        return PersonalDataRetention.over(retention.mails(), editions.editions(), clock.instant());
    }

    /**
     * Erases some of these editions, and of those without an edition that were sent that long ago. The rows stay: they say that a mail was
     * sent, and when.
     *
     * @return how many; fewer than {@link #AT_ONCE} if nothing is left
     */
    @PermitAll
    @TransactionAttribute(REQUIRES_NEW)
    public int eraseSome(List<Integer> over) {
        var now = clock.instant();
        return entityManager
                .createNativeQuery(ERASE)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("over", ColumnArray.of(over, number -> number))
                .setParameter("before", now.minus(retention.mails()).atOffset(ZoneOffset.UTC))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
