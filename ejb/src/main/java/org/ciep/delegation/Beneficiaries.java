package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ciep.identity.OfficialDirectory;

/** Officials who must not decide on a list for rule 1: they worked on it, or are on it themselves and would benefit. */
@Dependent
class Beneficiaries {

    @Inject
    DelegationQueries queries;

    @Inject
    OfficialDirectory directory;

    /** User names of everybody whom the list concerns in person. */
    Set<String> andContributors(Delegation delegation) {
        var names = queries.names(delegation.id()).stream()
                .flatMap(DelegationQueries.Spelled::written)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
        var concerned = new HashSet<>(delegation.contributors());
        concerned.addAll(directory.accountsOf(delegation.unitCode(), names, queries.addresses(delegation.id())));
        return concerned;
    }
}
