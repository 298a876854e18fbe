package org.ciep.approval;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ciep.identity.ActingAs;

/**
 * Looks every five seconds whose time is nearly over, or over. On every node and not as a persistent timer, which would run on
 * one: an escalation does not wait until another node has found out that this one has died.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineWatch {

    private static final System.Logger LOG = System.getLogger(DeadlineWatch.class.getName());

    @Inject
    DeadlineNotices notices;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "deadlines")
    void look() {
        ActingAs.run(ActingAs.SYSTEM, () -> {
            each(notices.toEscalate(), notices::escalate);
            each(notices.toRemind(), notices::remind);
        });
    }

    /** A case that cannot be told of holds up none of the others; the next look tries it again. */
    private static void each(List<UUID> cases, Consumer<UUID> tell) {
        for (var caseId : cases) {
            try {
                tell.accept(caseId);
            } catch (EJBException e) {
                LOG.log(Level.WARNING, "The deadline of case " + caseId + " could not be told", e);
            }
        }
    }
}
