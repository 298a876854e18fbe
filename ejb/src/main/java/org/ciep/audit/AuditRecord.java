package org.ciep.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.Ids;
import org.ciep.platform.RequestId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the trail. Never changed: neither by this code, nor by the application's database user, nor by its owner. */
@Entity
@Immutable
@Table(name = "audit_record")
class AuditRecord {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String onBehalfOf;
    private String roles;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Enumerated(EnumType.STRING)
    private AuditObject.Kind objectKind;

    @Column(name = "object")
    private String reference;

    private String subject;
    private @Nullable Integer edition;
    private @Nullable String unitCode;
    private String details;
    private @Nullable String requestId;

    protected AuditRecord() {}

    AuditRecord(Instant at, CallerIdentity actor, AuditAction action, AuditObject object, String details) {
        this.id = Ids.next();
        this.at = at;
        this.actor = actor.username();
        this.actorName = actor.displayName();
        this.roles = String.join(" ", actor.roles().stream().sorted().toList());
        this.action = action;
        this.objectKind = object.kind();
        this.reference = object.reference();
        this.subject = object.subject();
        this.edition = object.edition();
        this.unitCode = object.unit();
        this.details = details;
        this.requestId = RequestId.current();
    }

    /** A deputy did it, for this official. */
    AuditRecord inTheNameOf(String representedName) {
        this.onBehalfOf = representedName;
        return this;
    }

    AuditEntry entry() {
        return new AuditEntry(
                id,
                at,
                new AuditEntry.Actor(
                        actor,
                        actorName,
                        onBehalfOf,
                        roles.isEmpty() ? java.util.List.of() : java.util.List.of(roles.split(" "))),
                action,
                new AuditObject(objectKind, reference, subject, edition, unitCode),
                Details.read(details),
                requestId);
    }
}
