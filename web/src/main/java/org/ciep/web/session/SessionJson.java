package org.ciep.web.session;

import java.time.Instant;
import java.util.List;
import org.ciep.identity.CallerIdentity;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
public record SessionJson(
        String username,
        String displayName,
        List<String> roles,
        @Nullable String unit,
        @Nullable String organisation,
        List<String> permissions,
        Instant now,
        boolean clockShifted) {

    static SessionJson of(CallerIdentity caller, Instant now, boolean clockShifted) {
        return new SessionJson(
                caller.username(),
                caller.displayName(),
                caller.roles().stream().sorted().toList(),
                caller.unit(),
                caller.organisation(),
                Permissions.of(caller.roles()),
                now,
                clockShifted);
    }
}
