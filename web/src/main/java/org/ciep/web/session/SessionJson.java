package org.ciep.web.session;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.RepresentedView;
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
        List<RepresentedJson> actingFor,
        boolean clockShifted) {

    /** An official in whose name the caller may decide now. */
    public record RepresentedJson(String username, String displayName, Instant until) {

        static RepresentedJson of(RepresentedView represented) {
            return new RepresentedJson(represented.username(), represented.name(), represented.until());
        }
    }

    static SessionJson of(CallerIdentity caller, Instant now, List<RepresentedView> actingFor, boolean clockShifted) {
        return new SessionJson(
                caller.username(),
                caller.displayName(),
                caller.roles().stream().sorted().toList(),
                caller.unit(),
                caller.organisation(),
                Permissions.of(caller.roles()),
                now,
                actingFor.stream().map(RepresentedJson::of).toList(),
                clockShifted);
    }
}
