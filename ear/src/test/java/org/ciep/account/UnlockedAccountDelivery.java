package org.ciep.account;

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
public class UnlockedAccountDelivery extends AccountDelivery {

    @Override
    Optional<AccountOrder> takeDue() {
        List<AccountOrder> due = entityManager
                .createNativeQuery("""
                        select * from account_order o
                        where state = 'OPEN' and next_attempt_at <= :now and not exists (
                          select 1 from account_order n where n.organisation = o.organisation and n.number > o.number)
                        order by next_attempt_at, number limit 1""", AccountOrder.class)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst();
    }
}
