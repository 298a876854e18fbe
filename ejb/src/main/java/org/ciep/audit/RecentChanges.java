package org.ciep.audit;

import java.util.Set;

/**
 * What somebody is told of an edition's latest changes.
 *
 * @param edition its number
 * @param actions nothing else than these
 * @param objects references of the objects; empty means whatever these actions are done to
 * @param reader user name of who is told, and knows of the own changes
 */
public record RecentChanges(int edition, Set<AuditAction> actions, Set<String> objects, String reader) {

    public RecentChanges {
        actions = Set.copyOf(actions);
        objects = Set.copyOf(objects);
    }
}
