package org.ciep.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account that holds or held a role of the platform, as it was last known.
 *
 * @param username the name of the account, unique in the realm
 * @param displayName the person's name for screens and mail
 * @param email where mail reaches the person; null where the realm has no address
 * @param language {@code zh-CN}, {@code en} or {@code de}
 * @param unit code of the delegating unit, for roles of a unit
 * @param organisation code of the partner organisation, for roles of an organisation
 * @param roles roles of the platform, see {@link Roles#ALL}
 * @param active false for an account that is disabled or lost its last role
 * @param knownAt when the realm last said so, by the realm's clock, which a demonstration does not shift
 */
public record OfficialView(
        String username,
        String displayName,
        @Nullable String email,
        String language,
        @Nullable String unit,
        @Nullable String organisation,
        Set<String> roles,
        Boolean active,
        Instant knownAt) {

    public OfficialView {
        roles = Set.copyOf(roles);
    }

    /** Names the account only: addresses stay out of logs. */
    @Override
    public String toString() {
        return "OfficialView[" + username + "]";
    }
}
