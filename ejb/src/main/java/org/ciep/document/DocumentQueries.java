package org.ciep.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of documents and their keys. */
interface DocumentQueries {

    EntityManager entityManager();

    @HQL("from DocumentKey k where k.ownerId = :ownerId and k.ownerKind = :ownerKind")
    Optional<DocumentKey> key(UUID ownerId, DocumentOwner.Kind ownerKind);

    @HQL("from Document d where d.ownerId = :ownerId order by d.keptAt, d.id")
    List<Document> all(UUID ownerId);

    @HQL("from Document d where d.ownerId = :ownerId and d.id = :id")
    Optional<Document> one(UUID ownerId, UUID id);

    @HQL("from Document d where d.ownerId = :ownerId and d.purpose = :purpose and d.receivedHash = :receivedHash")
    Optional<Document> same(UUID ownerId, DocumentPurpose purpose, byte[] receivedHash);

    @HQL("from SealedContent c where c.documentId = :id")
    Optional<SealedContent> content(UUID id);

    @HQL("delete from Document d where d.ownerId = :ownerId and d.id = :id")
    int remove(UUID ownerId, UUID id);

    @HQL("delete from Document d where d.ownerId = :ownerId")
    int removeAll(UUID ownerId);
}
