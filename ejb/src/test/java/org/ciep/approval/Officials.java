package org.ciep.approval;

import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialView;
import org.jspecify.annotations.Nullable;

/** Entries of the directory for tests. */
final class Officials {

    private Officials() {}

    static OfficialView official(String username, @Nullable String unit, String... roles) {
        return new OfficialView(username, name(username), null, "zh-CN", unit, null, Set.of(roles), true, Cases.NOW);
    }

    static CallerIdentity caller(String username, String... roles) {
        return new CallerIdentity(username, name(username), Set.of(roles), null, null);
    }

    private static String name(String username) {
        return "Official " + username;
    }
}
