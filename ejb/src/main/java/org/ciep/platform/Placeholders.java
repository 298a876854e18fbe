package org.ciep.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;

/** Words in braces, which stand for what differs each time that a text is used. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** The text with the values in their places. A value is never read as a template itself. */
    public static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /**
     * What would stand in the text as it is, because it stands for nothing.
     *
     * @param pointer to the text, for the one who wrote it
     * @return {@code placeholder-unknown} for each, with its name, line and column, in the order of the text
     */
    public static List<Violation> unknown(String pointer, String text, Set<String> known) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> !known.contains(match.group(1)))
                .map(match -> violation(pointer, match.group(1), Position.of(text, match.start())))
                .toList();
    }

    private static Violation violation(String pointer, String name, Position position) {
        return new Violation(
                pointer,
                "placeholder-unknown",
                Severity.ERROR,
                Map.of(
                        "name", name,
                        "line", String.valueOf(position.line()),
                        "column", String.valueOf(position.column())));
    }

    /**
     * Where something begins, both counted from 1.
     *
     * @param column in characters
     */
    private record Position(int line, int column) {

        static Position of(String text, int index) {
            var before = text.substring(0, index);
            int line =
                    (int) before.chars().filter(character -> character == '\n').count();
            return new Position(line + 1, before.codePointCount(before.lastIndexOf('\n') + 1, index) + 1);
        }
    }
}
