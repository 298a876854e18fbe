package org.ciep.person;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditObject;

/** A feature whose lists name identity documents. Every bean of this type is asked before a document or its number is forgotten. */
public interface DocumentListing {

    boolean names(UUID documentId);

    /** Which of these documents lists of these editions name. */
    Set<UUID> named(Collection<UUID> documentIds, Collection<Integer> editions);

    /** The entries of all lists that name this document, as the trail calls them. */
    Set<AuditObject> naming(UUID documentId);
}
