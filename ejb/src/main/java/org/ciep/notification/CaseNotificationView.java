package org.ciep.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what about a case, and what became of the mail.
 *
 * @param recipientName the official's name when it was told
 * @param representedName in whose name the official, as a deputy, was told; null if in the own
 * @param at when
 * @param read whether the official has read it in the console, or the case no longer waits
 * @param delivery how it reaches the official beside the console
 * @param mail null where there is none, or not yet
 */
public record CaseNotificationView(
        UUID id,
        NotificationKind kind,
        String recipientName,
        @Nullable String representedName,
        Instant at,
        Boolean read,
        Delivery delivery,
        @Nullable MailView mail) {

    /**
     * A mail on its way.
     *
     * @param attempts how often it was tried
     * @param sentAt when the mail server took it
     * @param nextAttemptAt when it is tried again
     * @param lastError why it failed, as a reply code or the sort of failure
     * @param erasedAt when its address and its text were erased
     */
    public record MailView(
            MessageState state,
            Integer attempts,
            @Nullable Instant sentAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError,
            @Nullable Instant erasedAt) {}
}
