package org.ciep.partner.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A link by which a person completes the accreditation and agrees. Of its secret, only the keyed hash is known. */
@Entity
@Table(name = "person_link")
class PersonLink {

    /** Long enough for somebody on a journey, short enough for a mail that is found by somebody else. */
    static final Duration VALIDITY = Duration.ofDays(14);

    @Id
    private UUID id;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private PersonLinkPurpose purpose;

    private String language;
    private byte[] hash;
    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant savedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant replacedAt;
    private Instant changedAt;
    private byte @Nullable [] draft;

    @Version
    private long version;

    protected PersonLink() {}

    PersonLink(UUID staffId, PersonLinkPurpose purpose, String language, byte[] hash, Instant now) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.purpose = purpose;
        this.language = language;
        this.hash = hash.clone();
        this.sentAt = now;
        this.changedAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    /**
     * Refuses where it opens nothing any more.
     *
     * @throws PersonLinkReplaced if there is a newer one
     * @throws PersonLinkExpired if its time is over
     */
    void requireOpenAt(Instant now) {
        if (replacedAt != null) {
            throw new PersonLinkReplaced();
        }
        if (!now.isBefore(expiresAt)) {
            throw new PersonLinkExpired();
        }
    }

    /** @return whether it was opened for the first time */
    boolean open(Instant now) {
        if (openedAt != null) {
            return false;
        }
        openedAt = now;
        return true;
    }

    void save(byte[] sealed, Instant now) {
        requireUnused();
        draft = sealed.clone();
        savedAt = now;
        changedAt = now;
    }

    /** What was typed in another link goes on in this one. */
    void takeOver(PersonLink before) {
        if (purpose == PersonLinkPurpose.COMPLETION && before.draft != null) {
            draft = before.draft.clone();
            savedAt = before.savedAt;
        }
    }

    /** @throws PersonLinkUsed if it has nothing to complete, or not any more */
    void requireUnused() {
        if (!isForCompletion()) {
            throw new PersonLinkUsed();
        }
    }

    /** Does it let the person complete the entry still? */
    boolean isForCompletion() {
        return purpose == PersonLinkPurpose.COMPLETION && completedAt == null;
    }

    /** The person did what it asks for; consents can be taken back as long as the data are kept. */
    void complete(Instant now, Instant kept) {
        if (completedAt == null) {
            completedAt = now;
        }
        draft = null;
        keepUntil(kept);
        changedAt = now;
    }

    /** Something behind it changed: who saw it before has seen another version. */
    void touch(Instant now) {
        changedAt = now;
    }

    private void keepUntil(Instant kept) {
        if (kept.isAfter(expiresAt)) {
            expiresAt = kept;
        }
    }

    /** Opens nothing from now on: it went to an address that is not the person's any more. What was typed behind it is forgotten. */
    void end(Instant now) {
        if (now.isBefore(expiresAt)) {
            expiresAt = now;
        }
        draft = null;
    }

    void replace(Instant now) {
        replacedAt = now;
        draft = null;
    }

    PersonLinkState state() {
        return new PersonLinkState(purpose, sentAt, expiresAt, openedAt, completedAt);
    }

    UUID id() {
        return id;
    }

    UUID staffId() {
        return staffId;
    }

    PersonLinkPurpose purpose() {
        return purpose;
    }

    byte @Nullable [] draft() {
        return draft == null ? null : draft.clone();
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    long version() {
        return version;
    }
}
