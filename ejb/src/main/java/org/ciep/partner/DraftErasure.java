package org.ciep.partner;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static org.ciep.audit.AuditAction.ORGANISATION_DRAFT_ERASED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ciep.audit.AuditTrail;
import org.ciep.document.DocumentOwner;
import org.ciep.document.DocumentStore;
import org.ciep.edition.EditionDirectory;
import org.hibernate.query.Page;

/** Erases applications that were begun and never submitted. Behind {@link AbandonedDrafts}. */
@Stateless
@PermitAll
public class DraftErasure {

    /** At one look; the next one goes on. */
    private static final int AT_ONCE = 100;

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    DocumentStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Ids of those whose time is over, the one that was left first in front. What opens nothing any more is forgotten before. */
    @PermitAll
    public List<UUID> due(DraftRetention retention) {
        var now = clock.instant();
        queries.forgetLinks(now);
        return queries.abandoned(
                retention.over(editions.editions(), now), retention.unchangedSince(now), now, Page.first(AT_ONCE));
    }

    /** Erases one with its documents, their key and its links, unless somebody came back to it meanwhile. */
    @PermitAll
    @TransactionAttribute(REQUIRES_NEW)
    public void erase(UUID id, DraftRetention retention) {
        var draft = entityManager.find(OrganisationAccreditation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || !isAbandoned(id, retention)) {
            return;
        }
        queries.removeDocuments(id);
        store.forget(DocumentOwner.organisation(id), draft.auditObject());
        queries.forgetLinksTo(draft.edition(), draft.contact().email());
        trail.append(ORGANISATION_DRAFT_ERASED, draft.auditObject());
        entityManager.remove(draft);
        entityManager.flush();
    }

    private boolean isAbandoned(UUID id, DraftRetention retention) {
        var now = clock.instant();
        return queries.countAbandoned(id, retention.over(editions.editions(), now), retention.unchangedSince(now), now)
                > 0;
    }
}
