package org.ciep.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Ids;

/** A list as it was submitted. */
@Entity
@Table(name = "delegation_revision")
class DelegationRevision {

    @Id
    private UUID id;

    private UUID delegationId;
    private int number;
    private Instant submittedAt;
    private String submittedBy;
    private String submittedByName;
    private int memberCount;

    @Enumerated(EnumType.STRING)
    private RevisionStatus status;

    @Version
    private long version;

    protected DelegationRevision() {}

    DelegationRevision(Delegation delegation, CallerIdentity editor, Instant now) {
        this.id = Ids.next();
        this.delegationId = delegation.id();
        this.number = delegation.revision();
        this.memberCount = delegation.memberCount();
        this.submittedAt = now;
        this.submittedBy = editor.username();
        this.submittedByName = editor.displayName();
        this.status = RevisionStatus.PENDING;
    }

    /** The decision on it was revoked: it waits again. */
    void reopen() {
        if (status != RevisionStatus.APPROVED && status != RevisionStatus.REJECTED) {
            throw new IllegalStateException("Revision " + number + " is " + status + " and cannot wait again");
        }
        status = RevisionStatus.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID delegationId() {
        return delegationId;
    }

    int number() {
        return number;
    }

    RevisionStatus status() {
        return status;
    }

    RevisionView view() {
        return new RevisionView(number, submittedAt, submittedByName, memberCount, status);
    }
}
