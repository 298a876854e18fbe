package org.ciep.delegation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.delegation.DelegationQueries.ListedPerson;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;

/**
 * Whoever stands in a list that was submitted has a place at the edition, until the list is rejected or withdrawn, or is approved without
 * that member. Who locks a delegation may call it.
 */
@Dependent
class DelegationPlaces {

    @Inject
    EditionPlaces places;

    @Inject
    DelegationQueries queries;

    /**
     * A place for everybody on the list.
     *
     * @throws org.ciep.person.PersonHasPlace if somebody has another one; each of them is told by {@code /members/} and the member's id
     */
    void takeAll(Delegation delegation) {
        places.take(
                holder(delegation),
                queries.persons(List.of(delegation.id())).stream()
                        .collect(toMap(ListedPerson::personId, listed -> "/members/" + listed.memberId())));
    }

    /** Those who were struck leave theirs. */
    void leaveStruck(Delegation delegation, Set<UUID> struck) {
        places.keep(
                holder(delegation),
                queries.persons(List.of(delegation.id())).stream()
                        .filter(listed -> !struck.contains(listed.memberId()))
                        .map(ListedPerson::personId)
                        .toList());
    }

    /** All places of lists that were rejected or withdrawn. */
    void leave(Collection<UUID> delegationIds) {
        places.leave(PlaceHolder.Kind.DELEGATION, delegationIds);
    }

    private static PlaceHolder holder(Delegation delegation) {
        return new PlaceHolder(
                delegation.edition(),
                PlaceHolder.Kind.DELEGATION,
                delegation.id(),
                delegation.reference(),
                delegation.unitCode());
    }
}
