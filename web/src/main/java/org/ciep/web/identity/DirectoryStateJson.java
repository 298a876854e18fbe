package org.ciep.web.identity;

import java.time.Instant;
import org.ciep.identity.DirectoryState;

/** A reading of the realm's accounts. */
public record DirectoryStateJson(Instant readAt, int accounts) {

    static DirectoryStateJson of(DirectoryState state) {
        return new DirectoryStateJson(state.readAt(), state.accounts());
    }
}
