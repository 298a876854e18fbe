package org.ciep.approval;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;

/** What a case is about and how people call it. Nothing of it ever changes. */
@MappedSuperclass
abstract class CaseIdentity {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private UUID subjectId;
    private String subjectReference;
    private int edition;
    private String unitCode;
    private Instant openedAt;

    protected CaseIdentity() {}

    CaseIdentity(String reference, OpenCase subject, Instant openedAt) {
        this.id = Ids.next();
        this.reference = reference;
        this.kind = subject.kind();
        this.subjectId = subject.subjectId();
        this.subjectReference = subject.subjectReference();
        this.edition = subject.edition();
        this.unitCode = subject.unitCode();
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    CaseKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    String subjectReference() {
        return subjectReference;
    }

    int edition() {
        return edition;
    }

    String unitCode() {
        return unitCode;
    }

    Instant openedAt() {
        return openedAt;
    }
}
