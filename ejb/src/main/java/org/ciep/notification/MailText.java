package org.ciep.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** The placeholders of both texts that are not among the known ones, in the order of the text. */
    List<UnknownPlaceholder> unknown(Set<String> known) {
        return Stream.concat(unknown("subject", subject, known), unknown("body", body, known))
                .toList();
    }

    private static Stream<UnknownPlaceholder> unknown(String part, String text, Set<String> known) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> !known.contains(match.group(1)))
                .map(match -> new UnknownPlaceholder(part, match.group(1), Position.of(text, match.start())));
    }

    /**
     * Words in braces that stand for nothing.
     *
     * @param part {@code subject} or {@code body}
     * @param name what stands in the braces
     */
    record UnknownPlaceholder(String part, String name, Position position) {}

    /**
     * Where something begins, both counted from 1.
     *
     * @param column in characters
     */
    record Position(int line, int column) {

        static Position of(String text, int index) {
            var before = text.substring(0, index);
            int line =
                    (int) before.chars().filter(character -> character == '\n').count();
            return new Position(line + 1, before.codePointCount(before.lastIndexOf('\n') + 1, index) + 1);
        }
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
