package org.ciep.notification;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.ciep.platform.DataCipher;

/**
 * Sends what is due, each mail in a transaction of its own: what one node has taken, others skip. A node that dies has sent at most
 * one mail without having written that down; that one is sent again, under the same Message-ID.
 */
@Stateless
@PermitAll
public class OutboxDelivery {

    @Inject
    EntityManager entityManager;

    @Inject
    DataCipher cipher;

    @Inject
    Clock clock;

    /**
     * Tries to send the mail that has waited longest.
     *
     * @return whether there was one
     */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean next(Post post) {
        var due = takeDue();
        due.ifPresent(message -> send(message, post::deliver));
        return due.isPresent();
    }

    /** One way to hand a mail over. */
    @FunctionalInterface
    interface Attempt {

        void deliver(OutboxMessage.Mail mail) throws MessagingException;
    }

    void send(OutboxMessage message, Attempt attempt) {
        failureOf(message, attempt)
                .ifPresentOrElse(
                        failure -> message.failed(clock.instant(), MailFailure.name(failure)),
                        () -> message.sent(clock.instant()));
    }

    /** Whatever the mail library stumbles over is a failure of this one mail: thrown on, it would be the first that is tried each time. */
    private Optional<Throwable> failureOf(OutboxMessage message, Attempt attempt) {
        Executor here = Runnable::run;
        return CompletableFuture.runAsync(() -> deliver(message, attempt), here)
                .handle((done, failure) -> Optional.ofNullable(failure))
                .join();
    }

    private void deliver(OutboxMessage message, Attempt attempt) {
        try {
            var mail = message.mail();
            attempt.deliver(message.sealed()
                    .map(link -> mail.linking(SealedLink.open(link, message.id(), cipher)))
                    .orElse(mail));
        } catch (MessagingException e) {
            throw new CompletionException(e);
        }
    }

    Optional<OutboxMessage> takeDue() {
        List<OutboxMessage> due = entityManager
                .createNativeQuery("""
                        select * from outbox_message
                        where state in ('WAITING', 'FAILED') and next_attempt_at <= :now
                        order by next_attempt_at, id limit 1 for update skip locked""", OutboxMessage.class)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst();
    }
}
