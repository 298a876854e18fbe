package org.ciep.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;

/** A link that confirms an address and opens the application that belongs to it. Of its secret, only the keyed hash is known. */
@Entity
class ApplicationLink {

    /** Long enough to gather papers, short enough for a mail that is found by somebody else. */
    static final Duration VALIDITY = Duration.ofDays(14);

    @Id
    private UUID id;

    private int edition;
    private String email;
    private String language;
    private byte[] hash;
    private Instant createdAt;
    private Instant expiresAt;

    @Version
    private long version;

    protected ApplicationLink() {}

    ApplicationLink(int edition, String email, String language, byte[] hash, Instant now) {
        this.id = Ids.next();
        this.edition = edition;
        this.email = email;
        this.language = language;
        this.hash = hash.clone();
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    long version() {
        return version;
    }
}
