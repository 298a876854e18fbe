package org.ciep.approval;

import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Who asks or decides.
 *
 * @param username the realm's user name, which identifies a person in decisions
 * @param roles realm roles
 * @param unit the code of the caller's delegating unit, if any
 */
record Official(
        String username, Set<String> roles, @Nullable String unit) {

    static Official of(CallerIdentity caller) {
        return new Official(caller.username(), caller.roles(), caller.unit());
    }
}
