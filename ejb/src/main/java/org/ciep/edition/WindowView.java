package org.ciep.edition;

import java.time.Instant;

/**
 * A period in which something may be done.
 *
 * @param opensAt first instant
 * @param closesAt from this instant on the server refuses
 */
public record WindowView(WindowKind kind, Instant opensAt, Instant closesAt) {

    public boolean isOpenAt(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }
}
