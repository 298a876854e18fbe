package org.ciep.person;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.platform.DataCipher;
import org.ciep.platform.KeyedHash;

/**
 * Who is who: persons are found again by their identity documents, in whatever unit's list they stand. A unit learns nothing of
 * other units by it. The calling feature has checked what the caller may do.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class PersonRegistry {

    @Inject
    EntityManager entityManager;

    @Inject
    PersonQueries queries;

    @Inject
    PersonLocks locks;

    @Inject
    DocumentClaims claims;

    @Inject
    DataCipher cipher;

    @Inject
    KeyedHash keyedHash;

    @Inject
    @Any
    Instance<DocumentListing> listings;

    /**
     * Finds the persons of these documents and makes those that are not known yet. A number that was erased after an event is kept again:
     * it was given for another one.
     */
    @PermitAll
    public Map<IssuedDocument, IdentifiedPerson> identify(Collection<IssuedDocument> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        // Sorted, so that two lists with the same persons wait for each other instead of blocking each other
        var byHash = new TreeMap<String, IssuedDocument>();
        documents.forEach(document -> byHash.put(hex(keyedHash.of(document.secret())), document));
        var known = find(byHash);
        var unknown = new TreeMap<>(byHash);
        unknown.keySet().removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            claims.claim(unknown);
            known = find(byHash);
        }
        var identified = new HashMap<IssuedDocument, IdentifiedPerson>();
        known.forEach((hash, document) -> identified.put(issued(byHash, hash), document.identified()));
        return identified;
    }

    private Map<String, IdentityDocument> find(Map<String, IssuedDocument> byHash) {
        var hashes = byHash.keySet().stream().map(HexFormat.of()::parseHex).toList();
        // Who stores a number anew locks for that at once: two who only keep the row and then both want to change it
        // block each other
        var found = queries.erasedOf(hashes) > 0 ? locks.fill(hashes) : locks.keep(hashes);
        var known =
                found.stream().collect(Collectors.toMap(document -> hex(document.numberHash()), document -> document));
        known.forEach(
                (hash, document) -> document.keepNumber(issued(byHash, hash).number(), cipher));
        return known;
    }

    private static IssuedDocument issued(Map<String, IssuedDocument> byHash, String hash) {
        return Objects.requireNonNull(byHash.get(hash));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /**
     * The decrypted numbers by document; nobody shows or logs them but masked. Of a number that was erased after the event, nothing is
     * left to show: see {@link DocumentNumber#isErased}.
     */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public Map<UUID, DocumentNumber> numbers(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return queries.documents(documentIds).stream()
                .collect(Collectors.toMap(IdentityDocument::id, document -> document.number(cipher)));
    }

    /**
     * A list was approved: what it says of the persons is from now on what the platform knows of them. Two lists with the same
     * person that are approved at the same moment wait for each other.
     */
    @PermitAll
    public void takeOver(List<PersonFacts> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var byPerson = facts.stream().collect(Collectors.toMap(PersonFacts::personId, fact -> fact, (a, b) -> b));
        locks.change(byPerson.keySet()).forEach(person -> {
            var fact = byPerson.get(person.id());
            if (fact != null) {
                person.takeOver(fact);
            }
        });
    }

    /**
     * Erases a document that no list names any more, and the person when it was the last one. Who identifies the same document at
     * the same moment waits, and then stores it anew.
     *
     * <p>The features that list documents are asked when nobody can add the document to a list any more.
     */
    @PermitAll
    public void forgetUnlessListed(UUID documentId) {
        locks.forget(documentId)
                .filter(document -> listings.stream().noneMatch(listing -> listing.names(documentId)))
                .ifPresent(this::forget);
    }

    private void forget(IdentityDocument document) {
        var person = document.identified().personId();
        entityManager.remove(document);
        entityManager.flush();
        if (queries.documentsOf(person) == 0) {
            entityManager.remove(entityManager.getReference(Person.class, person));
        }
    }
}
