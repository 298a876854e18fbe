package org.ciep.web.session;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** One event in the history of an object, as everybody who may see the object sees it. */
public record HistoryEntryJson(
        UUID id,
        Instant at,
        String actor,
        String actorUsername,
        @Nullable String onBehalfOf,
        String action,
        String object,
        @Nullable Integer edition,
        @Nullable String unit,
        Map<String, String> details) {

    public static HistoryEntryJson of(AuditEntry entry) {
        return new HistoryEntryJson(
                entry.id(),
                entry.at(),
                entry.actor().displayName(),
                entry.actor().username(),
                entry.actor().onBehalfOf(),
                entry.action().name(),
                entry.object().reference(),
                entry.object().edition(),
                entry.object().unit(),
                entry.details());
    }
}
