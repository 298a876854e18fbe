package org.ciep.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A caller as the realm knows it, or as a job remembers the one who started it.
 *
 * @param username the name of the account, unique in the realm
 * @param displayName the person's name for screens; the username where the realm has none
 * @param roles roles of the platform only, see {@link Roles#ALL}
 * @param unit code of the delegating unit for roles of a unit
 * @param organisation code of the partner organisation for roles of an organisation
 */
public record CallerIdentity(
        String username,
        String displayName,
        Set<String> roles,
        @Nullable String unit,
        @Nullable String organisation) {

    public CallerIdentity {
        roles = Set.copyOf(roles);
    }
}
