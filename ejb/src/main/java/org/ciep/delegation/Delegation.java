package org.ciep.delegation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditObject;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A unit's group at an edition. Every change of its members is a change of it, so that a submission names what was seen. */
@Entity
class Delegation {

    @Id
    private UUID id;

    private String reference;
    private int edition;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private DelegationStatus status;

    private int revision;
    private int memberCount;
    private int struckCount;
    private Instant openedAt;
    private String openedByName;
    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "delegation_contributor", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "username")
    private Set<String> contributors = new HashSet<>();

    @Version
    private long version;

    protected Delegation() {}

    Delegation(int edition, String unitCode, CallerIdentity editor, Instant now) {
        this.id = Ids.next();
        this.reference = edition + "-" + unitCode;
        this.edition = edition;
        this.unitCode = unitCode;
        this.status = DelegationStatus.DRAFT;
        this.openedAt = now;
        this.openedByName = editor.displayName();
        this.changedAt = now;
        this.contributors.add(editor.username());
    }

    /** Refuses where the list is frozen or closed. */
    void requireEditable() {
        if (status.isEditable()) {
            return;
        }
        throw status.next().isEmpty() ? new DelegationClosed() : new DelegationFrozen();
    }

    void membersAdded(int count, String editor, Instant now) {
        memberCount += count;
        changedBy(editor, now);
    }

    void memberChanged(String editor, Instant now) {
        changedBy(editor, now);
    }

    void memberRemoved(String editor, Instant now) {
        memberCount--;
        changedBy(editor, now);
    }

    private void changedBy(String editor, Instant now) {
        requireEditable();
        contributors.add(editor);
        changedAt = now;
    }

    /** Freezes the list; the number of the new revision is {@link #revision}. */
    void submit(String editor, Instant now) {
        moveTo(DelegationStatus.SUBMITTED, now);
        contributors.add(editor);
        revision++;
        submittedAt = now;
    }

    void withdraw(Instant now) {
        moveTo(DelegationStatus.WITHDRAWN, now);
    }

    void giveBack(Instant now) {
        moveTo(DelegationStatus.RETURNED, now);
    }

    /** @param struck how many members were left out; those who are in force count from now on */
    void approve(int struck, Instant now) {
        moveTo(DelegationStatus.APPROVED, now);
        memberCount -= struck;
        struckCount = struck;
    }

    void reject(Instant now) {
        moveTo(DelegationStatus.REJECTED, now);
    }

    /** The decision was revoked: with the approvers again, as it was submitted. */
    void reopen(Instant now) {
        if (!status.isDecided()) {
            throw new IllegalDelegationTransition(status, DelegationStatus.SUBMITTED);
        }
        status = DelegationStatus.SUBMITTED;
        memberCount += struckCount;
        struckCount = 0;
        changedAt = now;
    }

    private void moveTo(DelegationStatus target, Instant now) {
        if (!status.next().contains(target)) {
            throw new IllegalDelegationTransition(status, target);
        }
        status = target;
        changedAt = now;
    }

    AuditObject auditObject() {
        return AuditObject.delegation(reference, edition, unitCode);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    int edition() {
        return edition;
    }

    String unitCode() {
        return unitCode;
    }

    DelegationStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    int memberCount() {
        return memberCount;
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedByName() {
        return openedByName;
    }

    int struckCount() {
        return struckCount;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    Set<String> contributors() {
        return Set.copyOf(contributors);
    }

    long version() {
        return version;
    }
}
