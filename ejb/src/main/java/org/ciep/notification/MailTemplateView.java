package org.ciep.notification;

import java.util.List;

/**
 * What mails of a kind say in a language.
 *
 * @param text with placeholders in braces
 * @param changed whether an administrator changed it; else it is as built in
 * @param placeholders what may stand in braces, in order
 * @param version 0 as long as nobody has ever changed it
 */
public record MailTemplateView(
        MailKind kind, String language, MailText text, Boolean changed, List<String> placeholders, Long version) {

    public MailTemplateView {
        placeholders = List.copyOf(placeholders);
    }
}
