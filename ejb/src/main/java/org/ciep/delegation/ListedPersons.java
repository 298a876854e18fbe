package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ciep.person.PlaceHolder;
import org.ciep.person.PlaceListing;

/** Whoever stands in a list that was submitted, and was neither rejected nor withdrawn, has a place at the edition. */
@Dependent
class ListedPersons implements PlaceListing {

    @Inject
    DelegationQueries queries;

    @Override
    public List<PlaceHolder> holders(int edition, Collection<UUID> persons) {
        return queries.listing(edition, persons).stream()
                .map(listed -> new PlaceHolder(
                        edition,
                        PlaceHolder.Kind.DELEGATION,
                        listed.delegationId(),
                        listed.reference(),
                        listed.unitCode()))
                .toList();
    }
}
