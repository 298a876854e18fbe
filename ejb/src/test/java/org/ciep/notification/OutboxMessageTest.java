package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail in the outbox")
class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");

    @Test
    void waits_under_an_id_that_it_keeps() {
        var message = message();

        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW);
        assertThat(message.mail().messageId()).isEqualTo("<" + message.id() + "@ciep.example.cn>");
    }

    @Test
    void is_sent_once() {
        var message = message();

        message.sent(NOW);

        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.nextAttemptAt()).isNull();
        assertThatThrownBy(() -> message.sent(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_tried_again_after_pauses_that_grow_to_an_hour() {
        var message = message();

        assertThat(pauseAfterFailure(message)).isEqualTo(Duration.ofSeconds(30));
        assertThat(pauseAfterFailure(message)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauseAfterFailure(message)).isEqualTo(Duration.ofMinutes(2));
        for (int attempt = 4; attempt < OutboxMessage.ATTEMPTS - 1; attempt++) {
            pauseAfterFailure(message);
        }
        assertThat(pauseAfterFailure(message)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void is_given_up_after_the_last_attempt_and_blocks_nothing() {
        var message = message();

        for (int attempt = 0; attempt < OutboxMessage.ATTEMPTS; attempt++) {
            message.failed(NOW, "SMTP 550");
        }

        assertThat(message.state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(message.nextAttemptAt()).isNull();
        assertThatThrownBy(() -> message.failed(NOW, "SMTP 550")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fails_alone_and_is_tried_again_later_where_the_mail_library_stumbles() {
        var message = message();
        var delivery = new OutboxDelivery();
        delivery.clock = Clock.fixed(NOW, ZoneOffset.UTC);

        delivery.send(message, mail -> {
            throw new IllegalStateException("What the library does not declare");
        });

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.nextAttemptAt()).isAfter(NOW);
    }

    @Test
    void says_why_it_failed_without_the_words_of_the_server() {
        assertThat(MailFailure.name(new MessagingException("451 4.3.0 <reader@example.cn> not now")))
                .isEqualTo("SMTP 451");
        assertThat(MailFailure.name(
                        new MessagingException("Could not connect", new SocketTimeoutException("Read timed out"))))
                .isEqualTo("SocketTimeoutException");
    }

    @Test
    void names_no_address_in_a_log() {
        assertThat(message().mail().toString()).doesNotContain("reader@example.cn");
    }

    private static Duration pauseAfterFailure(OutboxMessage message) {
        message.failed(NOW, "SMTP 451");
        var next = message.nextAttemptAt();
        assertThat(next).isNotNull();
        return Duration.between(NOW, next);
    }

    private static OutboxMessage message() {
        var to = new Addressee("reader", "Reader", "reader@example.cn", "en");
        return new OutboxMessage(
                MailKind.CASE_WAITS,
                to,
                new MailText("Case", "waits"),
                new OutboxMessage.Origin(NOW, "ciep.example.cn", 20));
    }
}
