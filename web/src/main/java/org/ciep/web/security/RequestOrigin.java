package org.ciep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as the browser says. Programs that are no browsers send neither header; browsers send at least
 * one of them with everything that changes state, and a page cannot forge them.
 *
 * @param site {@code Sec-Fetch-Site}
 * @param origin {@code Origin}
 */
record RequestOrigin(@Nullable String site, @Nullable String origin) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    static RequestOrigin of(HttpServletRequest request) {
        return new RequestOrigin(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"));
    }

    static boolean changesState(String method) {
        return !SAFE.contains(method);
    }

    /** True if a page of another origin (also another port or subdomain) made this request. */
    boolean isForeignTo(String ours) {
        if (origin != null && !origin.equalsIgnoreCase(ours)) {
            return true;
        }
        return site != null && !OURS.contains(site);
    }
}
