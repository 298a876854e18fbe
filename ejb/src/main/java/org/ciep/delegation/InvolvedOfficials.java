package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.identity.OfficialDirectory;

/** Officials who must not decide on a list for rule 1: they worked on it, or are on it themselves and would benefit. */
@Dependent
class InvolvedOfficials {

    @Inject
    DelegationQueries queries;

    @Inject
    OfficialDirectory directory;

    /** Their user names. */
    Set<String> in(Delegation delegation) {
        var listed = queries.listed(delegation.id());
        var names = filled(listed.stream().flatMap(DelegationQueries.Listed::names));
        var addresses = filled(listed.stream().map(DelegationQueries.Listed::email));
        var involved = new HashSet<>(delegation.contributors());
        involved.addAll(directory.accountsOf(delegation.unitCode(), names, addresses));
        return involved;
    }

    private static Set<String> filled(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.toSet());
    }
}
