package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
}
