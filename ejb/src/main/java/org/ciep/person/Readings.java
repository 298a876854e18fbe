package org.ciep.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese characters are read: capitals without tones, Ü as YU (GB/T 28039-2011). The project's own short lists go
 * before the dictionary.
 */
final class Readings {

    private static final Map<String, String> OF_SURNAMES = load("surname-readings.properties");
    private static final Map<String, String> IN_GIVEN_NAMES = load("given-readings.properties");

    private Readings() {}

    /** The reading of a whole surname, or null if it has none of its own. */
    static @Nullable String ofSurname(String surname) {
        return OF_SURNAMES.get(surname);
    }

    /** The reading that is usual in given names, or null if the dictionary's first one is. */
    static @Nullable String inGivenName(int character) {
        return IN_GIVEN_NAMES.get(Character.toString(character));
    }

    /** Every reading of a character, the dictionary's first one first; empty if it is unknown. */
    static List<String> of(int character) {
        var found =
                Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        if (found == null) {
            return List.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        for (var numbered : found) {
            var reading = capitals(numbered);
            if (!reading.isEmpty()) {
                readings.add(reading);
            }
        }
        return List.copyOf(readings);
    }

    /** From {@code lu:3} to {@code LYU}: the tone goes; ü after n and l is YU, after j, q, x and y it is U. */
    private static String capitals(String numbered) {
        var letters = numbered.replaceAll("[1-5]$", "").toUpperCase(Locale.ROOT);
        return letters.replaceAll("(?<=[NL])(U:|Ü|V)", "YU").replaceAll("U:|Ü|V", "U");
    }

    private static Map<String, String> load(String resource) {
        Map<String, String> readings = new HashMap<>();
        for (var line : Surnames.lines(resource)) {
            var equals = line.indexOf('=');
            readings.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return Map.copyOf(readings);
    }
}
