package org.ciep.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work without a request, in the name of a known caller: jobs act as the one who started them, timers as the system. Holds
 * for the current thread, until the work returns.
 */
public final class ActingAs {

    /** The platform itself: no roles, no scope. */
    public static final CallerIdentity SYSTEM = new CallerIdentity("system", "System", Set.of(), null, null);

    private static final ThreadLocal<@Nullable CallerIdentity> CURRENT = new ThreadLocal<>();

    private ActingAs() {}

    /** Does the work as this caller, and restores whoever acted before. */
    public static <T> T call(CallerIdentity caller, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** {@link #call} for work without a result. */
    public static void run(CallerIdentity caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return true;
        });
    }

    private static void restore(@Nullable CallerIdentity before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    static Optional<CallerIdentity> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
