package org.ciep.web.notification;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text to be shown with the values of a case. */
public record MailPreviewJson(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String body,
        @JsonbProperty("case") @Size(max = 20) @Nullable String caseReference) {

    MailTextJson text() {
        return new MailTextJson(subject, body);
    }
}
