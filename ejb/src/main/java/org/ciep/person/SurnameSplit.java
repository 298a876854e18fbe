package org.ciep.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name written in one piece, parted into family and given name by known surnames. A proposal that the person confirms.
 *
 * @param whole the name as it was written, normalised
 * @param family the proposed family name; empty if there is none
 * @param given the proposed given name; empty if there is none
 * @param doubtful whether another parting is as likely
 */
public record SurnameSplit(String whole, String family, String given, boolean doubtful) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,\uff0c]\\s*");
    private static final char MIDDLE_DOT = '\u00b7';
    private static final Set<String> PINYIN_SURNAMES = pinyinSurnames();

    /** Parts a name in its native script. */
    public static SurnameSplit ofNative(String written) {
        var tokens = BLANKS.split(written.strip());
        var whole = normalised(written);
        if (HAN.matcher(whole).matches()) {
            return tokens.length == 2 && Surnames.chinese().contains(tokens[0])
                    ? new SurnameSplit(whole, tokens[0], tokens[1], false)
                    : ofHan(whole);
        }
        if (whole.indexOf(MIDDLE_DOT) > 0
                && HAN.matcher(whole.replace("\u00b7", "")).matches()) {
            var dot = whole.indexOf(MIDDLE_DOT);
            return new SurnameSplit(whole, whole.substring(0, dot), whole.substring(dot), true);
        }
        if (HANGUL.matcher(whole.replace(" ", "")).matches()) {
            return ofHangul(whole);
        }
        return ofWords(whole);
    }

    /**
     * Parts a name in Latin letters. Where the family name in Chinese characters is known, its readings decide.
     *
     * @param familyNative the family name in the native script, if known
     */
    public static SurnameSplit ofLatin(String written, @Nullable String familyNative) {
        var whole = normalised(written);
        if (familyNative != null && HAN.matcher(familyNative).matches()) {
            var reading = PinyinProposal.of(familyNative, null).family();
            var words = whole.split(" ");
            if (words.length == 2 && !reading.isEmpty()) {
                var first = isReading(words[0], familyNative, reading);
                var last = isReading(words[1], familyNative, reading);
                return first || !last
                        ? new SurnameSplit(whole, words[0], words[1], !first)
                        : new SurnameSplit(whole, words[1], words[0], false);
            }
        }
        return ofWords(whole);
    }

    private static boolean isReading(String word, String familyNative, String usual) {
        var letters = word.toUpperCase(Locale.ROOT).replace("\u00dc", "YU");
        if (letters.equals(usual)) {
            return true;
        }
        return familyNative.codePointCount(0, familyNative.length()) == 1
                && Readings.of(familyNative.codePointAt(0)).stream()
                        .anyMatch(reading -> letters.equals(reading) || letters.equals(reading.replace("LYU", "LU")));
    }

    private static SurnameSplit ofHan(String whole) {
        var length = whole.codePointCount(0, whole.length());
        if (length == 1) {
            return new SurnameSplit(whole, whole, "", true);
        }
        var two = whole.substring(0, whole.offsetByCodePoints(0, 2));
        if (Surnames.isCompound(two)) {
            return split(whole, 2, length == 2 || Surnames.isDoubtful(two) || length > 4);
        }
        var first = Character.toString(two.codePointAt(0));
        var second = two.substring(first.length());
        if (length == 4 && Surnames.isSingle(first) && Surnames.isSingle(second)) {
            return split(whole, 2, true);
        }
        return split(whole, 1, !Surnames.isSingle(first) || length > 3);
    }

    private static SurnameSplit ofHangul(String whole) {
        var words = whole.split(" ");
        if (words.length > 1) {
            return new SurnameSplit(whole, words[0], whole.substring(words[0].length() + 1), words[0].length() > 2);
        }
        var compound = whole.length() > 2 && Surnames.isHangul(whole.substring(0, 2));
        var known = compound || Surnames.isHangul(whole.substring(0, 1));
        return split(whole, compound ? 2 : 1, !known || whole.length() > 4);
    }

    private static SurnameSplit split(String whole, int codePoints, boolean doubtful) {
        var cut = whole.offsetByCodePoints(0, codePoints);
        return new SurnameSplit(whole, whole.substring(0, cut), whole.substring(cut), doubtful);
    }

    /** A comma decides; then capitals beside small letters; then a surname of pinyin at either end. */
    private static SurnameSplit ofWords(String whole) {
        var parts = COMMA.split(whole, -1);
        if (parts.length == 2) {
            return new SurnameSplit(whole, parts[0], parts[1], false);
        }
        var words = List.of(whole.split(" "));
        if (words.size() == 1) {
            return new SurnameSplit(whole, whole, "", true);
        }
        var capitals = words.stream().filter(SurnameSplit::isCapitals).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            var others = new ArrayList<>(words);
            others.removeAll(capitals);
            return new SurnameSplit(whole, String.join(" ", capitals), String.join(" ", others), false);
        }
        var familyFirst = isPinyinSurname(words.get(0)) || !isLatin(whole);
        var certain = isPinyinSurname(words.get(0)) && !isPinyinSurname(words.get(words.size() - 1));
        var last = words.size() - 1;
        return familyFirst
                ? new SurnameSplit(whole, words.get(0), String.join(" ", words.subList(1, words.size())), !certain)
                : new SurnameSplit(whole, words.get(last), String.join(" ", words.subList(0, last)), true);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && isLatin(word);
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean isPinyinSurname(String word) {
        return PINYIN_SURNAMES.contains(word.toUpperCase(Locale.ROOT));
    }

    private static Set<String> pinyinSurnames() {
        var readings = new TreeSet<String>();
        for (var surname : Surnames.chinese()) {
            readings.add(PinyinProposal.of(surname, null).family());
        }
        return readings;
    }

    private static String normalised(String written) {
        var tidy = PersonName.normalised(written);
        return tidy == null ? "" : tidy;
    }
}
