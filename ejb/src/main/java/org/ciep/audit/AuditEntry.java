package org.ciep.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail, to be read.
 *
 * @param at when it happened, in the platform's time
 * @param details values of the action; free text only under {@code reason}
 * @param requestId the request that did it, as in the log
 */
public record AuditEntry(
        UUID id,
        Instant at,
        Actor actor,
        AuditAction action,
        AuditObject object,
        Map<String, String> details,
        @Nullable String requestId) {

    /** Details that people wrote, in which persons may be named. */
    private static final Set<String> FREE_TEXT = Set.of("reason");

    public AuditEntry {
        details = Map.copyOf(details);
    }

    /**
     * Who did it.
     *
     * @param onBehalfOf the represented official's name, if a deputy acted
     * @param roles at that moment
     */
    public record Actor(
            String username, String displayName, @Nullable String onBehalfOf, List<String> roles) {

        public Actor {
            roles = List.copyOf(roles);
        }
    }

    AuditEntry withoutFreeText() {
        var kept = new TreeMap<>(details);
        kept.keySet().removeAll(FREE_TEXT);
        return new AuditEntry(id, at, actor, action, object, kept, requestId);
    }
}
