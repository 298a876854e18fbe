package org.ciep.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that stand for values of a list, as people write them in Chinese, English and German. Compared without case, blanks and
 * punctuation.
 */
public final class Words<V extends Enum<V>> {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, V> known;

    private Words(Map<String, V> known) {
        this.known = Map.copyOf(known);
    }

    /** @param alternatives for each value its words, folded, parted by a vertical line; its name is one of them anyway */
    public static <V extends Enum<V>> Words<V> of(Map<V, String> alternatives) {
        var known = new HashMap<String, V>();
        alternatives.forEach((value, listed) -> {
            known.put(folded(value.name()), value);
            for (var word : listed.split("\\|")) {
                known.put(word, value);
            }
        });
        return new Words<>(known);
    }

    /** The value that is meant, if it is known. */
    public Optional<V> read(String text) {
        return Optional.ofNullable(known.get(folded(text)));
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(plain).replaceAll("");
    }
}
