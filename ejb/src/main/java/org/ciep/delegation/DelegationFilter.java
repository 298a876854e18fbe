package org.ciep.delegation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations are wanted, in which order.
 *
 * @param statuses empty means all
 * @param units codes; empty means all
 * @param query part of the unit's name, or of a member's name in any script; null means all
 * @param sort what the list is ordered by
 * @param descending turns the order round
 */
public record DelegationFilter(
        Set<DelegationStatus> statuses,
        List<String> units,
        @Nullable String query,
        DelegationSort sort,
        boolean descending) {

    public DelegationFilter {
        statuses = Set.copyOf(statuses);
        units = List.copyOf(units);
    }
}
