package org.ciep.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ciep.platform.DataCipher;

/** The keys of owners. */
@Dependent
class DocumentKeys {

    @Inject
    EntityManager entityManager;

    @Inject
    DocumentQueries queries;

    @Inject
    DataCipher platform;

    /** Empty if the owner has none, or not any more. */
    Optional<OwnerCipher> of(DocumentOwner owner) {
        return queries.key(owner.id(), owner.kind()).map(key -> key.cipher(platform));
    }

    /** The owner's key, made if there is none. Whoever keeps something for the same owner meanwhile waits, as the row is locked. */
    OwnerCipher madeFor(DocumentOwner owner) {
        entityManager
                .createNativeQuery("""
                        insert into document_key (owner_id, owner_kind, encrypted_key, made_at)
                        values (:id, :kind, :key, current_timestamp) on conflict do nothing""")
                .setParameter("id", owner.id())
                .setParameter("kind", owner.kind().name())
                .setParameter("key", platform.newKey(DocumentKey.purpose(owner)))
                .executeUpdate();
        entityManager
                .createNativeQuery("select 1 from document_key where owner_id = :id for update")
                .setParameter("id", owner.id())
                .getSingleResult();
        return of(owner).orElseThrow(DocumentNotFound::new);
    }

    /** Whatever was encrypted with it is lost. */
    void destroy(DocumentOwner owner) {
        queries.key(owner.id(), owner.kind()).ifPresent(entityManager::remove);
        entityManager.flush();
    }
}
