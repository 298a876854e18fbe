package org.ciep.approval;

import java.time.Duration;
import java.time.Instant;

/** For how many whole days an open case has been at its stage. */
public enum CaseAge {
    DAYS_0_2(0, 3),
    DAYS_3_5(3, 6),
    DAYS_6_10(6, 11),
    DAYS_11(11, 100_000);

    private final Duration from;
    private final Duration below;

    CaseAge(int from, int below) {
        this.from = Duration.ofDays(from);
        this.below = Duration.ofDays(below);
    }

    /** Cases that came to their stage after this moment are younger than the limit above. */
    Instant earliest(Instant now) {
        return now.minus(below);
    }

    /** Cases that came to their stage later are younger than this. */
    Instant latest(Instant now) {
        return now.minus(from);
    }
}
