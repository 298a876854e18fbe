package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What a case is about and how people call it. Nothing of it ever changes but how a partner organisation calls itself. */
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

    @Column(name = "owner_zh")
    private @Nullable String ownerZh;

    @Column(name = "owner_en")
    private @Nullable String ownerEn;

    @Column(name = "owner_de")
    private @Nullable String ownerDe;

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
        callOwner(subject.ownerName());
    }

    /** With a new round, the organisation may call itself otherwise. */
    final void callOwner(@Nullable Texts name) {
        if (name != null) {
            ownerZh = name.zh();
            ownerEn = name.en();
            ownerDe = name.de();
        }
    }

    /** The name of the partner organisation it belongs to; null where it belongs to a delegating unit. */
    @Nullable
    Texts ownerName() {
        return ownerZh == null || ownerEn == null || ownerDe == null ? null : new Texts(ownerZh, ownerEn, ownerDe);
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
