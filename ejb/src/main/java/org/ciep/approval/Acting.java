package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in whose right.
 *
 * @param self who acts
 * @param represented in whose name; null if in the own
 */
record Acting(Official self, @Nullable Represented represented) {

    static Acting own(Official self) {
        return new Acting(self, null);
    }

    /** Whose role and unit count. */
    Official entitled() {
        return represented == null ? self : represented.official();
    }

    /**
     * The official in whose name a deputy acts.
     *
     * @param deputyId by which naming
     * @param official with the roles that the official holds now
     * @param name for people
     * @param until when the deputy's time is over
     */
    record Represented(UUID deputyId, Official official, String name, Instant until) {

        String username() {
            return official.username();
        }
    }
}
