package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.audit.AuditObject;
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

    @Override
    public Set<AuditObject> naming(UUID documentId) {
        return Stream.of(queries.naming(documentId), queries.namingFrozen(documentId))
                .flatMap(List::stream)
                .map(NamingMember::auditObject)
                .collect(Collectors.toSet());
    }
}
