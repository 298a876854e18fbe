package org.ciep.partner.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.edition.DemandedDocument;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A document of one type that was handed in for a person. Another takes its place and begins anew. */
@Entity
class StaffDocument {

    @Id
    private UUID id;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private DemandedDocument type;

    private UUID documentId;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private StaffDocumentStatus status;

    private @Nullable String reason;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected StaffDocument() {}

    StaffDocument(UUID staffId, DemandedDocument type, UUID documentId, DocumentDates dates) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.type = type;
        handIn(documentId, dates);
    }

    /** This file with these dates is what is to be checked from now on. */
    final void handIn(UUID stored, DocumentDates dates) {
        documentId = stored;
        issuedOn = dates.issuedOn();
        expiresOn = dates.expiresOn();
        status = StaffDocumentStatus.WAITING;
        reason = null;
        decidedByName = null;
        decidedAt = null;
    }

    void approve(String officialName, Instant now) {
        decide(StaffDocumentStatus.APPROVED, officialName, now);
        reason = null;
    }

    void refuse(String why, String officialName, Instant now) {
        decide(StaffDocumentStatus.REFUSED, officialName, now);
        reason = why;
    }

    private void decide(StaffDocumentStatus decided, String officialName, Instant now) {
        status = decided;
        decidedByName = officialName;
        decidedAt = now;
    }

    UUID staffId() {
        return staffId;
    }

    DemandedDocument type() {
        return type;
    }

    UUID documentId() {
        return documentId;
    }

    StaffDocumentStatus status() {
        return status;
    }

    DocumentDates dates() {
        return new DocumentDates(issuedOn, expiresOn);
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
