package org.ciep.partner;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations, in what order; what is empty restricts nothing.
 *
 * @param query words of a name, a code or a reference
 */
public record PartnerFilter(
        Set<OrganisationStatus> statuses,
        Set<OrganisationKind> kinds,
        @Nullable String query,
        PartnerSort sort,
        boolean descending) {

    public PartnerFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
    }
}
