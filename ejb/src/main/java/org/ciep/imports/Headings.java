package org.ciep.imports;

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

/** The headings that lists of a kind are known by: those of all lists, and their own, which go before. */
public final class Headings {

    private static final String FILE = "headings.txt";

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[【]\\s*(必填|选填|required|optional|pflicht|pflichtfeld|freiwillig)\\s*[)\\]】]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, ImportField> known;

    private Headings(Map<String, ImportField> known) {
        this.known = Map.copyOf(known);
    }

    /** @param form the class beside which lists of its kind have their own headings, in {@code headings.txt} */
    public static Headings beside(Class<? extends ListForm> form) {
        var known = new HashMap<String, ImportField>();
        known.putAll(load(Headings.class));
        known.putAll(load(form));
        return new Headings(known);
    }

    /** The field of a heading, if it is known. */
    Optional<ImportField> field(String heading) {
        return Optional.ofNullable(known.get(folded(heading)));
    }

    private static String folded(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(IN_BRACKETS.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static Map<String, ImportField> load(Class<?> place) {
        Map<String, ImportField> known = new HashMap<>();
        var stream = Objects.requireNonNull(place.getResourceAsStream(FILE));
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
        return known;
    }
}
