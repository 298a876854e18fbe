package org.ciep.person;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionView;
import org.ciep.edition.PersonalDataRetention;
import org.hibernate.query.Page;

/** Erases the numbers of documents that no list names for whose edition they are kept. Behind {@link ErasedNumbers}. */
@Stateless
@PermitAll
public class NumberErasure {

    private static final int AT_ONCE = 1000;

    @Inject
    EntityManager entityManager;

    @Inject
    PersonQueries queries;

    @Inject
    PersonLocks locks;

    @Inject
    EditionDirectory editions;

    @Inject
    PersonalDataRetention retention;

    @Inject
    @Any
    Instance<DocumentListing> listings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The editions for which no number is kept any more. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<Integer> over() {
        return PersonalDataRetention.over(retention.documents(), editions.editions(), clock.instant());
    }

    /** The other editions; in these, no list loses one. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<Integer> keeping() {
        var over = over();
        return editions.editions().stream()
                .map(EditionView::number)
                .filter(number -> !over.contains(number))
                .toList();
    }

    /** Ids of documents that have a number, in their order, from the one after this on; empty at the end. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<UUID> numbered(UUID after) {
        return queries.numbered(after, Page.first(AT_ONCE));
    }

    /** Those of them that no list of these editions names. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<UUID> due(List<UUID> documents, Collection<Integer> keeping) {
        var due = new ArrayList<>(documents);
        listings.forEach(listing -> due.removeAll(listing.named(documents, keeping)));
        return due;
    }

    /**
     * Erases the number of one, unless a list names it by now: who enters it at the same moment comes first, or stores it anew. The trail says
     * so of each entry of a list in which it was to be read.
     */
    @PermitAll
    @TransactionAttribute(REQUIRES_NEW)
    public void erase(UUID documentId) {
        var document = locks.forget(documentId)
                .filter(one -> !due(List.of(documentId), keeping()).isEmpty());
        if (document.isPresent() && document.get().eraseNumber()) {
            listings.forEach(listing -> record(listing.naming(documentId)));
        }
        entityManager.flush();
    }

    private void record(Collection<AuditObject> entries) {
        entries.forEach(entry -> trail.append(AuditAction.DOCUMENT_NUMBER_ERASED, entry));
    }
}
