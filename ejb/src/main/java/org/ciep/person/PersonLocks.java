package org.ciep.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of persons and documents, locked until the transaction ends, always in the order of their ids: who comes second waits. */
@Dependent
class PersonLocks {

    @Inject
    PersonQueries queries;

    /** Documents that a list is going to name: many lists may, but nobody forgets them meanwhile. */
    List<IdentityDocument> keep(Collection<byte[]> numberHashes) {
        return queries.documentsByHash(numberHashes)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    /** The same where one of them gets its number again. */
    List<IdentityDocument> fill(Collection<byte[]> numberHashes) {
        return queries.documentsByHash(numberHashes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A document that nobody may name meanwhile; empty if it is gone. */
    Optional<IdentityDocument> forget(UUID documentId) {
        return queries.document(documentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Persons of whom something new is known. */
    List<Person> change(Set<UUID> personIds) {
        return queries.persons(personIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
