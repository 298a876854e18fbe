package org.ciep.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in three spellings that are kept apart: the native script, Latin letters, and the line of the
 * document's machine-readable zone. At least one of family and given name is required, in one of the two scripts.
 *
 * <p>The parts are normalised (NFC, no blanks around, one blank inside, none between Han characters) and otherwise kept
 * as they are: the middle dot of minority names, apostrophes, rare characters. An empty part is null.
 *
 * @param familyNative family name in the native script
 * @param givenNative given name in the native script
 * @param familyLatin family name in Latin letters, as in the travel document
 * @param givenLatin given name in Latin letters, as in the travel document
 * @param mrzLine the line of the machine-readable zone that holds the name; cut at its end, so never a legal name
 */
public record PersonName(
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine) {

    /** Longest part, in code points. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    /** Other dots that keyboards give for the middle dot, between or before Han characters. */
    private static final Pattern OTHER_MIDDLE_DOTS =
            Pattern.compile("[\u2022\u2027\u2219\u22c5\u25cf\u30fb\uff65\uff0e](?=\\p{IsHan})");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069]");
    private static final Pattern WITHOUT_SPACE =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\u00b7]+");

    public PersonName {
        familyNative = normalised(familyNative);
        givenNative = normalised(givenNative);
        familyLatin = normalised(familyLatin);
        givenLatin = normalised(givenLatin);
        mrzLine = normalised(mrzLine);
        if (familyNative == null && givenNative == null && familyLatin == null && givenLatin == null) {
            throw new IllegalPersonName("name-missing", "A name needs a family name or a given name");
        }
    }

    /** A name without a machine-readable line. */
    public PersonName(
            @Nullable String familyNative,
            @Nullable String givenNative,
            @Nullable String familyLatin,
            @Nullable String givenLatin) {
        this(familyNative, givenNative, familyLatin, givenLatin, null);
    }

    /** As it is shown: in the native script where there is one, else in Latin letters. */
    public String displayed() {
        var shownNative = displayedNative();
        return shownNative.isEmpty() ? displayedLatin() : shownNative;
    }

    /** In the native script: 王伟, but Jörg Müller-Lüdenscheidt; empty if there is none. */
    public String displayedNative() {
        var together = joined("", familyNative, givenNative);
        return WITHOUT_SPACE.matcher(together).matches() ? together : joined(" ", givenNative, familyNative);
    }

    /** In Latin letters, family name first and in capitals: WANG Wei; empty if there is none. */
    public String displayedLatin() {
        var family = familyLatin == null ? null : familyLatin.toUpperCase(Locale.ROOT);
        return joined(" ", family, givenLatin == null ? null : capitalised(givenLatin));
    }

    /** As lists sort it: Latin letters first, because they sort alike for every reader; the native script where there are none. */
    public String sorted() {
        var latin = displayedLatin();
        return (latin.isEmpty() ? displayedNative() : latin).toLowerCase(Locale.ROOT);
    }

    /** A part of a name as it is stored, or null if nothing is left. */
    static @Nullable String normalised(@Nullable String part) {
        if (part == null) {
            return null;
        }
        var composed =
                BLANKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFC)).replaceAll(" ");
        var tidy = BLANK_BETWEEN_HAN.matcher(composed.strip()).replaceAll("");
        var dotted = OTHER_MIDDLE_DOTS.matcher(tidy).replaceAll("\u00b7");
        if (dotted.codePointCount(0, dotted.length()) > MAX_LENGTH) {
            throw new IllegalPersonName("name-too-long", "A part of a name has more than 100 characters");
        }
        if (FORBIDDEN.matcher(dotted).find()) {
            throw new IllegalPersonName("name-characters", "A name contains characters that no name has");
        }
        return dotted.isEmpty() ? null : dotted;
    }

    static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(separator));
    }

    private static String capitalised(String given) {
        if (!given.equals(given.toUpperCase(Locale.ROOT))) {
            return given;
        }
        var shown = new StringBuilder();
        var start = true;
        for (var character : given.codePoints().toArray()) {
            shown.appendCodePoint(start ? character : Character.toLowerCase(character));
            start = character == ' ' || character == '-';
        }
        return shown.toString();
    }
}
