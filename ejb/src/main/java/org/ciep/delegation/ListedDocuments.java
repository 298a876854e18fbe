package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ciep.person.DocumentListing;

/** Members and frozen revisions name identity documents. */
@Dependent
class ListedDocuments implements DocumentListing {

    @Inject
    DelegationQueries queries;

    @Override
    public boolean names(UUID documentId) {
        return queries.placesOf(documentId) > 0;
    }

    @Override
    public Set<UUID> named(Collection<UUID> documentIds, Collection<Integer> editions) {
        var named = new HashSet<>(queries.namedByMembers(documentIds, editions));
        named.addAll(queries.namedByRevisions(documentIds, editions));
        return named;
    }
}
