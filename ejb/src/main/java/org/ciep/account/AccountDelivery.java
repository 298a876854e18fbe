package org.ciep.account;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.ActingAs;

/**
 * Carries out what is due, each step in a transaction of its own that begins before the realm is asked: what one node has taken, others
 * skip, and of one organisation's orders one at a time is carried out. A node that dies leaves at most one step that is done in the
 * realm and not written down; done once more, it ends in the same state.
 */
@Stateless
@PermitAll
public class AccountDelivery {

    @Inject
    EntityManager entityManager;

    @Inject
    CoordinatorAccounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Does the next step of the order that has waited longest.
     *
     * @return whether there was one
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean next() {
        var due = takeDue().filter(this::supersedesOthers);
        due.ifPresent(order -> ActingAs.run(ActingAs.SYSTEM, () -> attempt(order)));
        return due.isPresent();
    }

    private void attempt(AccountOrder order) {
        try {
            step(order);
        } catch (AccountFailure failure) {
            order.failed(
                    clock.instant(),
                    failure.problem(),
                    ThreadLocalRandom.current().nextDouble());
            if (order.state() == AccountOrderState.FAILED) {
                record(
                        order,
                        AuditAction.ACCOUNT_FAILED,
                        Map.of("problem", failure.problem().name()));
            }
        }
    }

    private void step(AccountOrder order) throws AccountFailure {
        var account = order.realmAccount();
        if (account != null) {
            invite(order, account);
        } else if (order.kind() == AccountOrderKind.CREATE) {
            provide(order);
        } else {
            accounts.disable(order.account().organisation());
            order.done(clock.instant());
            record(order, AuditAction.ACCOUNT_DISABLED, Map.of());
        }
    }

    /** Whoever set a password for an earlier edition is not asked for another one. */
    private void provide(AccountOrder order) throws AccountFailure {
        var account = accounts.provide(order.account(), order.mark());
        if (account.awaitsInvitation() || order.wasInvited()) {
            order.provided(account.id());
        } else {
            order.done(clock.instant());
        }
        record(order, AuditAction.ACCOUNT_CREATED, Map.of());
    }

    private void invite(AccountOrder order, String account) throws AccountFailure {
        accounts.invite(account);
        order.invited(clock.instant());
        record(order, AuditAction.ACCOUNT_INVITED, Map.of());
    }

    private void record(AccountOrder order, AuditAction action, Map<String, String> details) {
        trail.append(action, AuditObject.account(order.account().organisation()), details);
    }

    /** Only the last order of an organisation is ever carried out. */
    Optional<AccountOrder> takeDue() {
        List<AccountOrder> due = entityManager
                .createNativeQuery("""
                        select * from account_order o
                        where state = 'OPEN' and next_attempt_at <= :now and not exists (
                          select 1 from account_order n where n.organisation = o.organisation and n.number > o.number)
                        order by next_attempt_at, number limit 1 for update skip locked""", AccountOrder.class)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst();
    }

    /** False if another node is still at an earlier order of the organisation: then this one waits. */
    private boolean supersedesOthers(AccountOrder order) {
        var free = earlier(order, "for update skip locked");
        free.forEach(AccountOrder::superseded);
        entityManager.flush();
        return earlier(order, "").isEmpty();
    }

    private List<AccountOrder> earlier(AccountOrder order, String lock) {
        return entityManager
                .createNativeQuery("""
                        select * from account_order
                        where organisation = :organisation and number < :number and state in ('OPEN', 'FAILED') %s""".formatted(lock), AccountOrder.class)
                .setParameter("organisation", order.account().organisation())
                .setParameter("number", order.number())
                .getResultList();
    }
}
