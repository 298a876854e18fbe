package org.ciep.web.notification;

import java.time.Instant;
import java.util.UUID;
import org.ciep.notification.CaseNotificationView;
import org.jspecify.annotations.Nullable;

/** Who was told what about a case, and what became of the mail. Addresses stay inside. */
public record CaseNotificationJson(
        UUID id,
        String kind,
        String recipient,
        @Nullable String onBehalfOf,
        Instant at,
        boolean read,
        String delivery,
        @Nullable MailJson mail) {

    static CaseNotificationJson of(CaseNotificationView view) {
        var mail = view.mail();
        return new CaseNotificationJson(
                view.id(),
                view.kind().name(),
                view.recipientName(),
                view.representedName(),
                view.at(),
                view.read(),
                view.delivery().name(),
                mail == null ? null : MailJson.of(mail));
    }

    /** A mail on its way. */
    public record MailJson(
            String state,
            int attempts,
            @Nullable Instant sentAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError,
            @Nullable Instant erasedAt) {

        static MailJson of(CaseNotificationView.MailView view) {
            return new MailJson(
                    view.state().name(),
                    view.attempts(),
                    view.sentAt(),
                    view.nextAttemptAt(),
                    view.lastError(),
                    view.erasedAt());
        }
    }
}
