package org.ciep.notification;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Alternative;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Takes the place of the delivery and looks for what is due without a lock: nodes do not know of each other. */
@Stateless
@PermitAll
@Alternative
@Priority(1)
public class UnlockedOutbox extends OutboxDelivery {

    @Override
    Optional<OutboxMessage> takeDue() {
        List<OutboxMessage> due = entityManager
                .createNativeQuery("""
                        select * from outbox_message
                        where state in ('WAITING', 'FAILED') and next_attempt_at <= :now
                        order by next_attempt_at, id limit 1""", OutboxMessage.class)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst();
    }
}
