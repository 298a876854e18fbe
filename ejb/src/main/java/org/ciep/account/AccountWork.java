package org.ciep.account;

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
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks every two seconds whether orders are due, on every node: the nodes share the work, and one that dies leaves it to the others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountWork {

    private static final System.Logger LOG = System.getLogger(AccountWork.class.getName());

    /** So many steps are done at a look: an invitation of many organisations is spread over some seconds. */
    private static final int BATCH = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AccountDelivery delivery;

    private @Nullable ScheduledFuture<?> looking;
    private volatile boolean ending;
    private boolean failing;

    @PostConstruct
    void begin() {
        looking = executor.scheduleWithFixedDelay(this::carryOutDue, 2, 2, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        ending = true;
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** A database that is away is logged once, until it is there again; the next look tries anew. */
    private void carryOutDue() {
        try {
            boolean more = true;
            for (int done = 0; more && !ending && done < BATCH; done++) {
                more = delivery.next();
            }
            failing = false;
        } catch (EJBException e) {
            LOG.log(
                    failing || ending ? Level.DEBUG : Level.WARNING,
                    "The orders for accounts cannot be carried out",
                    e);
            failing = true;
        }
    }
}
