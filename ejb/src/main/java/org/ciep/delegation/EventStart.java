package org.ciep.delegation;

import java.time.Instant;
import org.ciep.edition.EditionView;

/** The beginning of the event: 0:00 of its first day in its own time zone. */
final class EventStart {

    private EventStart() {}

    static boolean isOver(EditionView edition, Instant now) {
        var start = edition.plan().startsOn().atStartOfDay(edition.zone()).toInstant();
        return !now.isBefore(start);
    }
}
