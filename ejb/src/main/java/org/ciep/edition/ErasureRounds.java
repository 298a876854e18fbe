package org.ciep.edition;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to look for what is to be erased after events. That comes in days, and a look reads much: it is worth it when another event
 * became that long over, and now and then for what was left behind or came later. Not for several threads.
 *
 * @param <T> which editions are over how long
 */
public final class ErasureRounds<T> {

    private static final Duration AGAIN = Duration.ofHours(1);

    private @Nullable T lastOver;
    private Instant lastAt = Instant.EPOCH;

    /** Is there something to look for? */
    public boolean areDue(T over, Instant now) {
        return !over.equals(lastOver) || !now.isBefore(lastAt.plus(AGAIN));
    }

    /** Everything was erased that there was. */
    public void done(T over, Instant now) {
        lastOver = over;
        lastAt = now;
    }
}
