package org.ciep.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * The platform's clock, in UTC. {@code CIEP_CLOCK_OFFSET} (an ISO 8601 duration) shifts it for demonstrations and tests;
 * production leaves it out.
 */
@ApplicationScoped
public class PlatformTime {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private static final Duration OFFSET =
            offset(System.getenv().getOrDefault("CIEP_CLOCK_OFFSET", Duration.ZERO.toString()));

    /** Is the platform's time another than the machine's? */
    public boolean isShifted() {
        return !OFFSET.isZero();
    }

    @Produces
    @Dependent
    Clock clock() {
        return clock(OFFSET);
    }

    /** In microseconds, as the database stores instants: what was answered is what will be read. */
    static Clock clock(Duration offset) {
        return Clock.tick(Clock.offset(Clock.systemUTC(), offset), MICROSECOND);
    }

    static Duration offset(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("CIEP_CLOCK_OFFSET is not an ISO 8601 duration: " + text, e);
        }
    }
}
