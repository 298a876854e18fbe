package org.ciep.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the daily digests within ten seconds after their time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Digests {

    @Inject
    DigestWriter writer;

    @Inject
    Clock clock;

    /** Runs on one node of several. */
    @Schedule(hour = "*", minute = "*", second = "*/10", info = "daily digests")
    void writeDue() {
        var until = DigestTime.lastBefore(clock.instant());
        writer.due(until).forEach(username -> writer.write(username, until));
    }
}
