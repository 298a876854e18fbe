package org.ciep.web.identity;

import java.time.Instant;
import java.util.List;
import org.ciep.identity.OfficialView;
import org.jspecify.annotations.Nullable;

/** An account that holds a role. Its address stays inside: the console has no use for it. */
public record OfficialJson(
        String username,
        String displayName,
        List<String> roles,
        @Nullable String unit,
        @Nullable String organisation,
        String language,
        boolean reachable,
        Instant knownAt) {

    static OfficialJson of(OfficialView official) {
        return new OfficialJson(
                official.username(),
                official.displayName(),
                official.roles().stream().sorted().toList(),
                official.unit(),
                official.organisation(),
                official.language(),
                official.email() != null,
                official.knownAt());
    }
}
