package org.ciep.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How names are found: each as one searchable text and as its pieces of one and two code points, so that an index of
 * arrays answers also for a single Han character, in every plane.
 *
 * <p>A name is found if, for every word of the query, the stored grams contain {@linkplain #of the word's grams} and the
 * searchable text contains the word.
 */
public final class NameGrams {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MAX_WORDS = 8;

    private NameGrams() {}

    /** The searchable text: every spelling, with and without blanks, dots and accents. */
    public static String searchable(PersonName name) {
        var spellings = new LinkedHashSet<String>();
        addSpellings(spellings, name.familyNative(), name.givenNative());
        addSpellings(spellings, name.familyLatin(), name.givenLatin());
        return String.join(" ", spellings);
    }

    /** The grams of a searchable text or of a word, in a fixed order. */
    public static SortedSet<String> of(String text) {
        var grams = new TreeSet<String>();
        for (var word : BLANKS.split(folded(text))) {
            var codePoints = word.codePoints().toArray();
            for (var i = 0; i < codePoints.length; i++) {
                grams.add(new String(codePoints, i, 1));
                if (i + 1 < codePoints.length) {
                    grams.add(new String(codePoints, i, 2));
                }
            }
        }
        return grams;
    }

    /** The words of a query, as they stand in searchable texts; at most eight. */
    public static List<String> words(String query) {
        return Arrays.stream(BLANKS.split(folded(query)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static void addSpellings(Set<String> spellings, @Nullable String family, @Nullable String given) {
        var parts = Stream.of(family, given)
                .filter(part -> part != null)
                .map(NameGrams::folded)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        var spaced = String.join(" ", parts);
        spellings.add(spaced);
        spellings.add(String.join("", parts));
        spellings.add(lettersOnly(spaced));
        spellings.add(withoutAccents(spaced));
        spellings.add(lettersOnly(withoutAccents(spaced)));
        if (parts.size() == 2) {
            spellings.add(lettersOnly(withoutAccents(parts.get(1) + parts.get(0))));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String withoutAccents(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String lettersOnly(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }
}
