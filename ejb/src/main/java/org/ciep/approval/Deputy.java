package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialView;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One official acts for another one for a time. It ends with its period, or before that by somebody's word; never twice. */
@Entity
@Table(name = "deputy")
class Deputy {

    @Id
    private UUID id;

    private String represented;
    private String representedName;

    @Column(name = "deputy")
    private String username;

    @Column(name = "deputy_name")
    private String name;

    private Instant validFrom;
    private Instant validUntil;
    private String namedBy;
    private String namedByName;
    private Instant namedAt;
    private @Nullable String endedBy;
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Deputy() {}

    Deputy(OfficialView represented, OfficialView deputy, DeputyPeriod period, CallerIdentity namedBy, Instant at) {
        this.id = Ids.next();
        this.represented = represented.username();
        this.representedName = represented.displayName();
        this.username = deputy.username();
        this.name = deputy.displayName();
        this.validFrom = period.from();
        this.validUntil = period.until();
        this.namedBy = namedBy.username();
        this.namedByName = namedBy.displayName();
        this.namedAt = at;
    }

    /** From now on the deputy acts no more, or will not begin to. */
    void end(CallerIdentity by, Instant at) {
        if (state(at) == DeputyState.ENDED) {
            throw new DeputyOver();
        }
        endedBy = by.username();
        endedByName = by.displayName();
        endedAt = at;
    }

    DeputyState state(Instant at) {
        if (endedAt != null || !at.isBefore(validUntil)) {
            return DeputyState.ENDED;
        }
        return at.isBefore(validFrom) ? DeputyState.PLANNED : DeputyState.RUNNING;
    }

    boolean concerns(String official) {
        return represented.equals(official) || username.equals(official);
    }

    UUID id() {
        return id;
    }

    String represented() {
        return represented;
    }

    String username() {
        return username;
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant validUntil() {
        return validUntil;
    }

    long version() {
        return version;
    }

    DeputyView view(Instant at) {
        return new DeputyView(
                id,
                represented,
                representedName,
                username,
                name,
                validFrom,
                validUntil,
                state(at),
                namedByName,
                namedAt,
                endedByName,
                endedAt,
                version);
    }
}
