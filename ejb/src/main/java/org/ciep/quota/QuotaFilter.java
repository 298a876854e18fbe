package org.ciep.quota;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which quotas a list shows, and in which order.
 *
 * @param states none of them means all
 * @param query a part of a name or of the code
 */
public record QuotaFilter(Set<QuotaState> states, @Nullable String query, QuotaSort sort, boolean descending) {

    public QuotaFilter {
        states = Set.copyOf(states);
    }
}
