package org.ciep.notification;

import java.util.List;
import org.ciep.approval.CaseKind;
import org.jspecify.annotations.Nullable;

/**
 * What mails of a kind say in a language.
 *
 * @param text with placeholders in braces
 * @param changed whether an administrator changed it; else it is as built in
 * @param placeholders what may stand in braces, in order
 * @param about what such mails are always about; null where they are of a case of any kind
 * @param version 0 as long as nobody has ever changed it
 */
public record MailTemplateView(
        MailKind kind,
        String language,
        MailText text,
        Boolean changed,
        List<String> placeholders,
        @Nullable CaseKind about,
        Long version) {

    public MailTemplateView {
        placeholders = List.copyOf(placeholders);
    }
}
