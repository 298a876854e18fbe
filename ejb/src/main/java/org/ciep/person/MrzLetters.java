package org.ciep.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Latin letters as the machine-readable zone writes them (ICAO Doc 9303 part 3, section 6). */
final class MrzLetters {

    private static final Map<Integer, String> RECOMMENDED = Map.ofEntries(
            Map.entry((int) '\u00c4', "AE"),
            Map.entry((int) '\u00d6', "OE"),
            Map.entry((int) '\u00dc', "UE"),
            Map.entry((int) '\u00c5', "AA"),
            Map.entry((int) '\u00c6', "AE"),
            Map.entry((int) '\u00d8', "OE"),
            Map.entry((int) '\u00df', "SS"),
            Map.entry((int) '\u1e9e', "SS"),
            Map.entry((int) '\u00de', "TH"),
            Map.entry((int) '\u00d0', "D"),
            Map.entry((int) '\u0110', "D"),
            Map.entry((int) '\u0141', "L"),
            Map.entry((int) '\u0152', "OE"),
            Map.entry((int) '\u0132', "IJ"),
            Map.entry((int) '\u0130', "I"));

    private static final Pattern OTHER = Pattern.compile("[^A-Z]");

    private MrzLetters() {}

    /** The possible spellings of a name in capitals, without separators. */
    static Set<String> spellings(String capitals) {
        var composed = Normalizer.normalize(capitals, Normalizer.Form.NFC);
        var recommended = new StringBuilder();
        composed.codePoints()
                .forEach(letter -> recommended.append(RECOMMENDED.getOrDefault(letter, Character.toString(letter))));
        var plain = composed.replace("\u00d8", "O").replace("\u00c6", "A");
        return Set.copyOf(List.of(
                bare(recommended.toString()),
                bare(plain),
                bare(composed.replace("\u00dc", "YU")),
                bare(composed.replace("\u00d1", "NXX"))));
    }

    private static String bare(String text) {
        return OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
