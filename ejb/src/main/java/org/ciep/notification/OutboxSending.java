package org.ciep.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second whether mails are due, on every node: the nodes share the work. Not a persistent timer, because that would run
 * on one node only.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSending {

    private static final System.Logger LOG = System.getLogger(OutboxSending.class.getName());

    /**
     * So many mails go through one connection, and about so many leave a node in a second: the thousand that one bulk decision writes
     * hold up neither the decision, nor who reads meanwhile, nor the mail server.
     */
    private static final int BATCH = 50;

    @Resource(lookup = "java:jboss/mail/ciep")
    Session session;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxDelivery delivery;

    private @Nullable ScheduledFuture<?> looking;
    private volatile boolean ending;
    private boolean failing;

    @PostConstruct
    void begin() {
        looking = executor.scheduleWithFixedDelay(this::sendDue, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        ending = true;
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** A database that is away is logged once, until it is there again; the next look tries anew. */
    private void sendDue() {
        try {
            sendBatch();
            failing = false;
        } catch (EJBException e) {
            LOG.log(failing || ending ? Level.DEBUG : Level.WARNING, "The outbox cannot be read", e);
            failing = true;
        }
    }

    private void sendBatch() {
        try (var post = new Post(session)) {
            boolean more = true;
            for (int sent = 0; more && !ending && sent < BATCH; sent++) {
                more = delivery.next(post);
            }
        }
    }
}
