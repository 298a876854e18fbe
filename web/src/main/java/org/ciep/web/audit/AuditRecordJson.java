package org.ciep.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** One record of the trail. */
public record AuditRecordJson(
        UUID id,
        Instant at,
        String actor,
        String actorUsername,
        @Nullable String onBehalfOf,
        List<String> roles,
        String action,
        String objectKind,
        String object,
        @Nullable Integer edition,
        @Nullable String unit,
        Map<String, String> details,
        @Nullable String requestId) {

    static AuditRecordJson of(AuditEntry entry) {
        return new AuditRecordJson(
                entry.id(),
                entry.at(),
                entry.actor().displayName(),
                entry.actor().username(),
                entry.actor().onBehalfOf(),
                entry.actor().roles(),
                entry.action().name(),
                entry.object().kind().name(),
                entry.object().reference(),
                entry.object().edition(),
                entry.object().unit(),
                entry.details(),
                entry.requestId());
    }
}
