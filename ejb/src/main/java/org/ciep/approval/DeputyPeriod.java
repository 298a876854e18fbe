package org.ciep.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

/**
 * The time of a deputy (rule 3: time-boxed).
 *
 * @param from the first moment
 * @param until the first moment after it
 */
record DeputyPeriod(Instant from, Instant until) {

    /** The database holds the same limit. */
    static final Duration LONGEST = Duration.ofDays(90);

    /**
     * A period that is not over. Nobody is named for the past: one that has begun begins now.
     *
     * @throws InvalidInput if it ends before it begins, is over, or is longer than {@link #LONGEST}
     */
    static DeputyPeriod of(Instant from, Instant until, Instant now) {
        var violations = new ArrayList<Violation>();
        if (!from.isBefore(until)) {
            violations.add(Violation.error("/until", "deputy-period-reversed"));
        } else if (!until.isAfter(now)) {
            violations.add(Violation.error("/until", "deputy-period-over"));
        } else if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            violations.add(Violation.error("/until", "deputy-period-long"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(List.copyOf(violations));
        }
        return new DeputyPeriod(from.isBefore(now) ? now : from, until);
    }
}
