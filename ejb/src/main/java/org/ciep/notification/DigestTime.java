package org.ciep.notification;

import java.time.Instant;
import java.time.LocalTime;
import org.ciep.edition.WorkingDays;

/** Daily digests are written at eight o'clock in Beijing. */
final class DigestTime {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private DigestTime() {}

    /** The last time when digests were to be written; they tell of what came before it. */
    static Instant lastBefore(Instant now) {
        var here = now.atZone(WorkingDays.ZONE);
        var today = here.with(EIGHT);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }
}
