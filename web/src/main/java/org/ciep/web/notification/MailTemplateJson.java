package org.ciep.web.notification;

import java.util.List;
import org.ciep.notification.MailTemplateView;
import org.jspecify.annotations.Nullable;

/** What mails of a kind say in a language. */
public record MailTemplateJson(
        String kind,
        String language,
        String subject,
        String body,
        boolean changed,
        List<String> placeholders,
        @Nullable String caseKind,
        long version) {

    static MailTemplateJson of(MailTemplateView view) {
        var about = view.about();
        return new MailTemplateJson(
                view.kind().name(),
                view.language(),
                view.text().subject(),
                view.text().body(),
                view.changed(),
                view.placeholders(),
                about == null ? null : about.name(),
                view.version());
    }
}
