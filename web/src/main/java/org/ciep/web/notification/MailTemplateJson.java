package org.ciep.web.notification;

import java.util.List;
import org.ciep.notification.MailTemplateView;

/** What mails of a kind say in a language. */
public record MailTemplateJson(
        String kind,
        String language,
        String subject,
        String body,
        boolean changed,
        List<String> placeholders,
        long version) {

    static MailTemplateJson of(MailTemplateView view) {
        return new MailTemplateJson(
                view.kind().name(),
                view.language(),
                view.text().subject(),
                view.text().body(),
                view.changed(),
                view.placeholders(),
                view.version());
    }
}
