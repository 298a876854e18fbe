package org.ciep.notification;

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

/** A mail on its way. Its Message-ID never changes, so that who gets it twice can tell. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    /** After so many attempts, more than a day after the first, nobody tries again. */
    static final int ATTEMPTS = 30;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    private String messageId;
    private String recipient;
    private String address;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String language;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant createdAt;

    private @Nullable Instant nextAttemptAt;

    private @Nullable Instant sentAt;

    private @Nullable String lastError;

    @Version
    private long version;

    protected OutboxMessage() {}

    /** @param host behind the @ of the Message-ID */
    OutboxMessage(MailKind kind, Addressee to, MailText text, Instant at, String host) {
        this.id = Ids.next();
        this.messageId = "<" + id + "@" + host + ">";
        this.recipient = to.username();
        this.address = to.address();
        this.kind = kind;
        this.language = to.language();
        this.subject = text.subject();
        this.body = text.body();
        this.state = MessageState.WAITING;
        this.createdAt = at;
        this.nextAttemptAt = at;
    }

    void sent(Instant now) {
        moveTo(MessageState.SENT);
        attempts++;
        sentAt = now;
        nextAttemptAt = null;
        lastError = null;
    }

    /** @param error without an address or a name */
    void failed(Instant now, String error) {
        attempts++;
        boolean again = attempts < ATTEMPTS;
        moveTo(again ? MessageState.FAILED : MessageState.GIVEN_UP);
        nextAttemptAt = again ? now.plus(pause()) : null;
        lastError = error;
    }

    /** Twice as long after each attempt. */
    private Duration pause() {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void moveTo(MessageState target) {
        if (!state.next().contains(target)) {
            throw new IllegalStateException("A mail cannot go from " + state + " to " + target);
        }
        state = target;
    }

    Mail mail() {
        return new Mail(messageId, address, new MailText(subject, body), language, createdAt);
    }

    CaseNotificationView.MailView view() {
        return new CaseNotificationView.MailView(state, attempts, sentAt, nextAttemptAt, lastError);
    }

    UUID id() {
        return id;
    }

    MessageState state() {
        return state;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /**
     * What goes over the wire.
     *
     * @param messageId with its angle brackets
     * @param at when it was written
     */
    record Mail(String messageId, String address, MailText text, String language, Instant at) {

        /** Names the message only: addresses stay out of logs. */
        @Override
        public String toString() {
            return "Mail[" + messageId + "]";
        }
    }
}
