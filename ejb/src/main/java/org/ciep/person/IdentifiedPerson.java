package org.ciep.person;

import java.util.UUID;

/**
 * Whose document it is.
 *
 * @param personId the person
 * @param documentId the identity document
 */
public record IdentifiedPerson(UUID personId, UUID documentId) {}
