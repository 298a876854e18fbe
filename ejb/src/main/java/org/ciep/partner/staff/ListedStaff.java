package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.audit.AuditObject;
import org.ciep.person.DocumentListing;

/** Accreditations name identity documents. */
@Dependent
class ListedStaff implements DocumentListing {

    @Inject
    StaffQueries queries;

    @Override
    public boolean names(UUID documentId) {
        return queries.isNamed(documentId);
    }

    @Override
    public Set<UUID> named(Collection<UUID> documentIds, Collection<Integer> editions) {
        return Set.copyOf(queries.namedIn(documentIds, editions));
    }

    @Override
    public Set<AuditObject> naming(UUID documentId) {
        return queries.naming(documentId).stream()
                .map(StaffAccreditation::auditObject)
                .collect(Collectors.toSet());
    }
}
