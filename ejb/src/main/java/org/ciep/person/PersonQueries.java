package org.ciep.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What is asked of persons and their documents. */
interface PersonQueries {

    EntityManager entityManager();

    @HQL("from IdentityDocument d where d.numberHash in :hashes order by d.id")
    TypedQuery<IdentityDocument> documentsByHash(Collection<byte[]> hashes);

    @HQL("select count(d) from IdentityDocument d where d.numberHash in :hashes and d.numberEncrypted is null")
    Long erasedOf(Collection<byte[]> hashes);

    /** In the order of their ids, from the one after this on. */
    @HQL("select d.id from IdentityDocument d where d.numberEncrypted is not null and d.id > :after order by d.id")
    List<UUID> numbered(UUID after, Page page);

    @HQL("from IdentityDocument d where d.id in :ids order by d.id")
    List<IdentityDocument> documents(Collection<UUID> ids);

    @HQL("from Person p where p.id in :ids order by p.id")
    TypedQuery<Person> persons(Collection<UUID> ids);

    @HQL("from IdentityDocument d where d.id = :id")
    TypedQuery<IdentityDocument> document(UUID id);

    @HQL("select count(d) from IdentityDocument d where d.personId = :personId")
    Long documentsOf(UUID personId);

    @HQL("select count(p) from EditionPlace p where p.holderId = :holder and p.personId in :persons")
    Long placesBy(UUID holder, Collection<UUID> persons);

    /** The places that others gave these persons. */
    @HQL("""
            from EditionPlace p where p.edition = :edition and p.holderId <> :holder and p.personId in :persons
            order by p.reference, p.personId""")
    List<EditionPlace> placesBeside(Integer edition, UUID holder, Collection<UUID> persons);
}
