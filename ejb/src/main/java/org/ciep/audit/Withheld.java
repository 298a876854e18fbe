package org.ciep.audit;

import java.util.Set;

/**
 * What some who read a history do not find in it.
 *
 * @param actions what they do not find, whatever it was done to
 * @param objects references of objects about which they find nothing
 */
public record Withheld(Set<AuditAction> actions, Set<String> objects) {

    static final Withheld NOTHING = new Withheld(Set.of(), Set.of());

    public Withheld {
        actions = Set.copyOf(actions);
        objects = Set.copyOf(objects);
    }
}
