package org.ciep.delegation.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings that are known, from {@code headings.txt}. */
final class Headings {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[【]\\s*(必填|选填|required|optional|pflicht|pflichtfeld|freiwillig)\\s*[)\\]】]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, ImportField> KNOWN = load();

    private Headings() {}

    /** The field of a heading, if it is known. */
    static Optional<ImportField> field(String heading) {
        return Optional.ofNullable(KNOWN.get(folded(heading)));
    }

    private static String folded(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(IN_BRACKETS.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static Map<String, ImportField> load() {
        Map<String, ImportField> known = new HashMap<>();
        var stream = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var colon = line.indexOf(':');
                var field = ImportField.valueOf(line.substring(0, colon));
                for (var heading : line.substring(colon + 1).split("\\|")) {
                    known.put(folded(heading), field);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(known);
    }
}
