package org.ciep.platform;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.UUID;

/**
 * What comes after the end of a page, in an order by one value and the id, or in its reverse. The first comparison alone says where an
 * index goes on: without it, the database would read the index from its beginning.
 *
 * @param id the id's column
 * @param end the value and the id of the last one of the page before
 */
public record Keyset(CriteriaBuilder builder, boolean descending, Expression<UUID> id, Cursor end) {

    /**
     * Behind the end of the page.
     *
     * @param order the column of the order
     * @param value of the last one in that column
     * @throws InvalidCursor if the cursor holds no id
     */
    public <T extends Comparable<? super T>> Predicate behind(Expression<T> order, T value) {
        var bound = builder.literal(value);
        var last = builder.literal(end.value(1, UUID::fromString));
        return descending
                ? builder.and(
                        builder.lessThanOrEqualTo(order, bound),
                        builder.or(builder.lessThan(order, bound), builder.lessThan(id, last)))
                : builder.and(
                        builder.greaterThanOrEqualTo(order, bound),
                        builder.or(builder.greaterThan(order, bound), builder.greaterThan(id, last)));
    }
}
