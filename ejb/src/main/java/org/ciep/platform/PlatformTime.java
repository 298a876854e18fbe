package org.ciep.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;

/**
 * The platform's clock, in UTC. {@code CIEP_CLOCK_OFFSET} (an ISO 8601 duration) shifts it for demonstrations and tests; the
 * file that {@code CIEP_CLOCK_FILE} names holds a further shift, which may change while the server runs. Production leaves both
 * out, and its clock can then not be moved.
 */
@ApplicationScoped
public class PlatformTime {

    static final String FILE = "CIEP_CLOCK_FILE";
    private static final String SETTING = "CIEP_CLOCK_OFFSET";
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private static final Supplier<Duration> OFFSET = offset();

    /** Is the platform's time another than the machine's? */
    public boolean isShifted() {
        return !OFFSET.get().isZero();
    }

    @Produces
    @Dependent
    Clock clock() {
        return clock(OFFSET);
    }

    /** In microseconds, as the database stores instants: what was answered is what will be read. */
    static Clock clock(Supplier<Duration> offset) {
        return Clock.tick(new ShiftedClock(Clock.systemUTC(), offset), MICROSECOND);
    }

    static Duration offset(String setting, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(setting + " is not an ISO 8601 duration: " + text, e);
        }
    }

    private static Supplier<Duration> offset() {
        var fixed = offset(SETTING, System.getenv().getOrDefault(SETTING, Duration.ZERO.toString()));
        var file = System.getenv(FILE);
        if (file == null || file.isBlank()) {
            return () -> fixed;
        }
        var movable = new MovableOffset(Path.of(file));
        return () -> fixed.plus(movable.value());
    }

    /** Asks for the offset at each reading. */
    private static final class ShiftedClock extends Clock {

        private final Clock base;
        private final Supplier<Duration> offset;

        ShiftedClock(Clock base, Supplier<Duration> offset) {
            this.base = base;
            this.offset = offset;
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new ShiftedClock(base.withZone(zone), offset);
        }

        @Override
        public Instant instant() {
            return base.instant().plus(offset.get());
        }
    }
}
