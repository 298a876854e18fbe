package org.ciep.audit;

import java.time.Instant;
import java.util.Set;
import org.ciep.audit.AuditObject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null and empty mean all.
 *
 * @param reference of the object, or of what it belongs to
 * @param actor user name
 * @param from first instant
 * @param to instant before which
 */
public record AuditFilter(
        @Nullable Kind kind,
        @Nullable String reference,
        Set<AuditAction> actions,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to) {

    public AuditFilter {
        actions = Set.copyOf(actions);
    }

    /** Everything about an object and what belongs to it. */
    public static AuditFilter of(String reference) {
        return new AuditFilter(null, reference, Set.of(), null, null, null);
    }
}
