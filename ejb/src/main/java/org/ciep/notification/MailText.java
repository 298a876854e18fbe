package org.ciep.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a mail says, or the template for it: then words in braces stand for what differs from mail to mail.
 *
 * @param subject one line
 * @param body plain text
 */
public record MailText(String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");

    /** With the values in their places. A value is never read as a template itself. */
    MailText filled(Map<String, String> values) {
        return new MailText(LINE_BREAKS.matcher(fill(subject, values)).replaceAll(" "), fill(body, values));
    }

    /** With another paragraph at the end. */
    MailText with(String paragraph) {
        return new MailText(subject, body + "\n\n" + paragraph);
    }

    /** The placeholders of both texts that are not among the known ones. */
    Set<String> unknown(Set<String> known) {
        var unknown = new TreeSet<String>();
        for (var text : List.of(subject, body)) {
            PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
