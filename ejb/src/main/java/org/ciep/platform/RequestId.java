package org.ciep.platform;

import org.jspecify.annotations.Nullable;

/** The id of the request that the current thread works for: in log records, problem documents and the audit trail. */
public final class RequestId {

    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    public static @Nullable String current() {
        return CURRENT.get();
    }

    /** Called by the boundary when a request comes in. */
    public static void begin(String id) {
        CURRENT.set(id);
    }

    /** Called by the boundary when the request is answered. */
    public static void end() {
        CURRENT.remove();
    }
}
