package org.ciep.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /** Null where it is for somebody without an account. */
    private @Nullable String recipient;

    /** The edition that it is about; null where it is about several, or none. */
    private @Nullable Integer edition;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String language;
    private @Nullable String subject;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant createdAt;

    private @Nullable Instant nextAttemptAt;

    private @Nullable Instant sentAt;

    private @Nullable String lastError;

    /** When its address and its text were erased. */
    private @Nullable Instant erasedAt;

    /** The encrypted link for the text, as long as the mail is on its way. */
    private byte @Nullable [] sealed;

    @Version
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(MailKind kind, Addressee to, MailText text, Origin origin) {
        this(kind, to.address(), to.language(), text, origin);
        this.recipient = to.username();
    }

    /** When it is written, what stands behind the @ of the Message-ID, and which edition it is about, if it is a single one. */
    record Origin(Instant at, String host, @Nullable Integer edition) {}

    /** For somebody without an account. */
    OutboxMessage(MailKind kind, String address, String language, MailText text, Origin origin) {
        this.id = Ids.next();
        this.messageId = "<" + id + "@" + origin.host() + ">";
        this.edition = origin.edition();
        this.address = address;
        this.kind = kind;
        this.language = language;
        this.subject = text.subject();
        this.body = text.body();
        this.state = MessageState.WAITING;
        this.createdAt = origin.at();
        this.nextAttemptAt = origin.at();
    }

    /** A link that nobody reads in the database stands for {@code {link}} in the text; forgotten once the mail is sent or given up. */
    OutboxMessage sealing(SealedLink link) {
        sealed = link.seal(id);
        return this;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    void sent(Instant now) {
        moveTo(MessageState.SENT);
        attempts++;
        sentAt = now;
        nextAttemptAt = null;
        lastError = null;
        sealed = null;
    }

    /** @param error without an address or a name */
    void failed(Instant now, String error) {
        attempts++;
        boolean again = attempts < ATTEMPTS;
        moveTo(again ? MessageState.FAILED : MessageState.GIVEN_UP);
        nextAttemptAt = again ? now.plus(pause()) : null;
        lastError = error;
        sealed = again ? sealed : null;
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

    /** What is to be sent; a mail that ended has nothing any more that could be. */
    Mail mail() {
        return new Mail(messageId, kept(address), new MailText(kept(subject), kept(body)), language, createdAt);
    }

    private static String kept(@Nullable String text) {
        return Objects.requireNonNull(text, "It was erased");
    }

    CaseNotificationView.MailView view() {
        return new CaseNotificationView.MailView(state, attempts, sentAt, nextAttemptAt, lastError, erasedAt);
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

        /** The same with the link in its place. */
        Mail linking(String link) {
            return new Mail(messageId, address, text.filled(Map.of("link", link)), language, at);
        }

        /** Names the message only: addresses stay out of logs. */
        @Override
        public String toString() {
            return "Mail[" + messageId + "]";
        }
    }
}
