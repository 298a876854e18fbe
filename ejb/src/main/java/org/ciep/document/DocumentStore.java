package org.ciep.document;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.platform.Ids;
import org.ciep.platform.KeyedHash;

/**
 * Keeps the documents of persons and organisations, for the features whose matters they belong to. The caller has asked who may do it,
 * and has a transaction; what is done here has its audit record in the same.
 *
 * <p>Of every method, {@code about} is what the audit trail calls the matter that the document belongs to: a search for it finds its
 * documents.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class DocumentStore {

    @Inject
    EntityManager entityManager;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentKeys keys;

    @Inject
    KeyedHash hash;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Clock clock;

    /** Keeps a document. The same file for the same purpose, sent again because the answer was lost, is kept once. */
    @PermitAll
    public StoredDocument keep(DocumentOwner owner, CleanUpload upload, AuditObject about) {
        var cipher = keys.madeFor(owner);
        var received = received(owner, upload);
        var same = queries.same(owner.id(), upload.purpose(), received);
        if (same.isPresent()) {
            return same.get().stored(cipher);
        }
        var document = new Document(Ids.next(), upload, received, clock.instant(), cipher);
        var stored = document.stored(cipher);
        entityManager.persist(document);
        entityManager.flush();
        entityManager.persist(new SealedContent(stored.id(), upload.content(), cipher));
        entityManager.flush();
        record(AuditAction.DOCUMENT_KEPT, stored, about);
        return stored;
    }

    /**
     * A look at a document: it is in the audit trail.
     *
     * @throws DocumentNotFound if the owner has none such
     */
    @PermitAll
    public DocumentContent open(DocumentOwner owner, UUID id, AuditObject about) {
        var cipher = keys.of(owner).orElseThrow(DocumentNotFound::new);
        var stored = find(owner, id).stored(cipher);
        var sealed = queries.content(id).orElseThrow(DocumentNotFound::new);
        record(AuditAction.DOCUMENT_VIEWED, stored, about);
        return new DocumentContent(stored, sealed.opened(cipher));
    }

    /** Which documents an owner has, in the order in which they came; their contents are not read. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<StoredDocument> of(DocumentOwner owner) {
        return keys.of(owner)
                .map(cipher -> queries.all(owner.id()).stream()
                        .map(document -> document.stored(cipher))
                        .toList())
                .orElse(List.of());
    }

    /** @throws DocumentNotFound if the owner has none such */
    @PermitAll
    public void remove(DocumentOwner owner, UUID id, AuditObject about) {
        var cipher = keys.of(owner).orElseThrow(DocumentNotFound::new);
        var stored = find(owner, id).stored(cipher);
        queries.remove(owner.id(), id);
        record(AuditAction.DOCUMENT_REMOVED, stored, about);
    }

    /** Destroys an owner's key, and with it all documents: whoever has a copy of the tables without the key cannot read them. */
    @PermitAll
    public void forget(DocumentOwner owner, AuditObject about) {
        if (keys.of(owner).isPresent()) {
            int count = queries.removeAll(owner.id());
            keys.destroy(owner);
            auditTrail.append(AuditAction.DOCUMENTS_FORGOTTEN, about, Map.of("documents", String.valueOf(count)));
        }
    }

    private Document find(DocumentOwner owner, UUID id) {
        return queries.one(owner.id(), id).orElseThrow(DocumentNotFound::new);
    }

    /** The owner is a part of it, so that equal files of two owners cannot be told from the table. */
    private byte[] received(DocumentOwner owner, CleanUpload upload) {
        var ofOwner = owner.toString().getBytes(StandardCharsets.US_ASCII);
        var content = upload.received();
        var both = new byte[ofOwner.length + content.length];
        System.arraycopy(ofOwner, 0, both, 0, ofOwner.length);
        System.arraycopy(content, 0, both, ofOwner.length, content.length);
        return hash.of(both);
    }

    private void record(AuditAction action, StoredDocument document, AuditObject about) {
        auditTrail.append(
                action,
                about.part(AuditObject.Kind.DOCUMENT, about.reference() + "/" + document.purpose()),
                Map.of(
                        "document",
                        document.id().toString(),
                        "purpose",
                        document.purpose().name()));
    }
}
