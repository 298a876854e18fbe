package org.ciep.web.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ciep.notification.MailText;

/** What a mail says, or is to say. */
public record MailTextJson(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String body) {

    static MailTextJson of(MailText text) {
        return new MailTextJson(text.subject(), text.body());
    }

    MailText text() {
        return new MailText(subject.strip(), body.replace("\r\n", "\n"));
    }
}
