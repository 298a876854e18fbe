package org.ciep.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ciep.document.DocumentPurpose;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A document of an application, and the revisions that it belongs to: whoever decides on a revision sees what was submitted with it,
 * whatever the applicant does meanwhile.
 */
@Entity
class ApplicationDocument {

    @Id
    private UUID id;

    private UUID documentId;
    private UUID accreditationId;

    @Enumerated(EnumType.STRING)
    private DocumentPurpose purpose;

    private int fromRevision;
    private @Nullable Integer untilRevision;

    @Version
    private long version;

    protected ApplicationDocument() {}

    /** @param fromRevision the number that the next submission gets */
    ApplicationDocument(UUID documentId, UUID accreditationId, DocumentPurpose purpose, int fromRevision) {
        this.id = Ids.next();
        this.documentId = documentId;
        this.accreditationId = accreditationId;
        this.purpose = purpose;
        this.fromRevision = fromRevision;
    }

    UUID documentId() {
        return documentId;
    }

    /** Was it never submitted? */
    boolean isNewIn(int nextRevision) {
        return fromRevision == nextRevision;
    }

    /** Belongs to what was submitted so far, and to nothing that comes. */
    void end(int lastRevision) {
        untilRevision = lastRevision;
    }
}
