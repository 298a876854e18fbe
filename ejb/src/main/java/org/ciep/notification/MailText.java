package org.ciep.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Placeholders;

/**
 * What a mail says, or the template for it: then words in braces stand for what differs from mail to mail.
 *
 * @param subject one line
 * @param body plain text
 */
public record MailText(String subject, String body) {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");

    /** With the values in their places. */
    MailText filled(Map<String, String> values) {
        return new MailText(
                LINE_BREAKS.matcher(Placeholders.fill(subject, values)).replaceAll(" "),
                Placeholders.fill(body, values));
    }

    /** With another paragraph at the end. */
    MailText with(String paragraph) {
        return new MailText(subject, body + "\n\n" + paragraph);
    }

    /** The placeholders of both texts that are not among the known ones, in the order of the text. */
    List<Violation> unknown(Set<String> known) {
        return Stream.of(Placeholders.unknown("/subject", subject, known), Placeholders.unknown("/body", body, known))
                .flatMap(List::stream)
                .toList();
    }
}
