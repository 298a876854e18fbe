package org.ciep.notification;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;

/** Writes the daily digests within ten seconds after their time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Digests {

    private static final System.Logger LOG = System.getLogger(Digests.class.getName());

    @Inject
    DigestWriter writer;

    @Inject
    Clock clock;

    /** Runs on one node of several. */
    @Schedule(hour = "*", minute = "*", second = "*/10", info = "daily digests")
    void writeDue() {
        var until = DigestTime.lastBefore(clock.instant());
        writer.due(until).forEach(username -> write(username, until));
    }

    /** A digest that cannot be written holds up nobody else's; the next look tries it again. */
    private void write(String username, Instant until) {
        try {
            writer.write(username, until);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A daily digest could not be written", e);
        }
    }
}
