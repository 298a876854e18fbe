package org.ciep.partner.staff;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.ciep.edition.Category;
import org.jspecify.annotations.Nullable;

/**
 * Which accreditations are wanted, in which order.
 *
 * @param statuses empty means all
 * @param categories empty means all
 * @param organisation its code; null means all
 * @param query part of the person's name in any script, or the beginning of a reference; null means all
 * @param toDo only those with whom the coordinators have to do this next; null means all
 * @param toCheck only those with a document that waits to be checked, by the caller where the caller checks some
 */
public record StaffFilter(
        Set<StaffStatus> statuses,
        Set<Category> categories,
        @Nullable String organisation,
        @Nullable String query,
        @Nullable StaffToDo toDo,
        Boolean toCheck,
        Order order) {

    public StaffFilter {
        statuses = Set.copyOf(statuses);
        categories = Set.copyOf(categories);
    }

    /** The same, of those in these states only; of all of these, where none of them is asked for. */
    StaffFilter within(Set<StaffStatus> shown) {
        var wanted = new HashSet<>(shown);
        if (!Collections.disjoint(shown, statuses)) {
            wanted.retainAll(statuses);
        }
        return new StaffFilter(wanted, categories, organisation, query, toDo, toCheck, order);
    }

    /** By what, and whether the other way round. */
    public record Order(StaffSort sort, boolean descending) {}
}
