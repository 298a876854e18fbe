package org.ciep.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries as identity documents write them: ISO 3166-1 alpha-3, and the further codes of ICAO Doc 9303. */
public final class Nationality {

    private static final Set<String> ICAO_CODES = Set.of(
            "D", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNA", "UNK", "UNO", "XBA", "XCC", "XCE", "XCO",
            "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO", "XXA", "XXB", "XXC", "XXX");

    private static final Set<String> ISO_CODES = Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country).getISO3Country())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "CHN",
            List.of(
                    "中华人民共和国",
                    "中国大陆",
                    "prc",
                    "p.r. china",
                    "people's republic of china",
                    "vr china",
                    "volksrepublik china",
                    "chinese",
                    "chinesisch"),
            "HKG",
            List.of("香港", "中国香港"),
            "MAC",
            List.of("澳门", "中国澳门"),
            "TWN",
            List.of("台湾", "中国台湾"),
            "USA",
            List.of("usa"),
            "GBR",
            List.of("uk"),
            "DEU",
            List.of("deutsch"));

    private static final Map<String, String> BY_NAME = byName();

    private Nationality() {}

    /** Whether it is a code that a document may carry. */
    public static boolean isKnown(String code) {
        return ISO_CODES.contains(code) || ICAO_CODES.contains(code);
    }

    /**
     * The code for what was written: a code of two or three letters, or a country's name in Chinese, English or German.
     * Germany's {@code D} becomes {@code DEU}.
     */
    public static Optional<String> read(String written) {
        var text = folded(written);
        var code = text.toUpperCase(Locale.ROOT);
        if (isKnown(code)) {
            return Optional.of("D".equals(code) ? "DEU" : code);
        }
        return Optional.ofNullable(BY_NAME.get(text));
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (var country : Locale.getISOCountries()) {
            var locale = new Locale("", country);
            names.put(folded(country), locale.getISO3Country());
            for (var language :
                    List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH, Locale.GERMAN)) {
                names.put(folded(locale.getDisplayCountry(language)), locale.getISO3Country());
            }
        }
        SYNONYMS.forEach((code, synonyms) -> synonyms.forEach(synonym -> names.put(synonym, code)));
        return Map.copyOf(names);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
