package org.ciep.partner;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.ciep.identity.ActingAs;

/** Lets applications that nobody comes back to be erased when their time is over. A setting that says no time ends the start. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AbandonedDrafts {

    private static final System.Logger LOG = System.getLogger(AbandonedDrafts.class.getName());

    private final DraftRetention retention = DraftRetention.of(System.getenv());

    @Inject
    DraftErasure erasure;

    /** Runs on one node of several. A look costs little: an index holds the drafts alone. */
    @Schedule(hour = "*", minute = "*", second = "*/10", info = "abandoned drafts of applications")
    void eraseDue() {
        ActingAs.run(ActingAs.SYSTEM, () -> erasure.due(retention).forEach(this::erase));
    }

    /** One that cannot be erased holds up none of the others; the next look tries it again. */
    private void erase(UUID id) {
        try {
            erasure.erase(id, retention);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The draft of application " + id + " could not be erased", e);
        }
    }
}
