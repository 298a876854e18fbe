package org.ciep.person;

import java.util.UUID;

/** A feature whose lists name identity documents. Every bean of this type is asked before a document is forgotten. */
public interface DocumentListing {

    boolean names(UUID documentId);
}
