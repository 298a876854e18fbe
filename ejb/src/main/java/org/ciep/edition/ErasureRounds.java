package org.ciep.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
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

    /**
     * Erases what is due, if there is something to look for.
     *
     * @param eraseAll whether nothing was left
     */
    public void look(T over, Instant now, Predicate<T> eraseAll) {
        if (areDue(over, now) && eraseAll.test(over)) {
            done(over, now);
        }
    }

    /** Is there something to look for? */
    boolean areDue(T over, Instant now) {
        return !over.equals(lastOver) || !now.isBefore(lastAt.plus(AGAIN));
    }

    /** Everything was erased that there was. */
    void done(T over, Instant now) {
        lastOver = over;
        lastAt = now;
    }
}
