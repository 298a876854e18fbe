package org.ciep.delegation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A member as it was frozen in a revision; written by the database itself, in one statement for the whole list. */
@Entity
@Immutable
@Table(name = "revision_member")
class RevisionMember {

    @Id
    private UUID id;

    private UUID revisionId;
    private UUID memberId;

    @Embedded
    private MemberDetails details;

    @Version
    private long version;

    protected RevisionMember() {}

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    MemberDetails details() {
        return details;
    }

    long version() {
        return version;
    }
}
