package org.ciep.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Unified Social Credit Code of GB 32100-2015: 18 characters, the last of them a check character, with the organisation code of
 * GB 11714 and its own check character inside (places 9 to 17). Codes that fail a check are in real use: the check warns and never
 * blocks.
 */
public record UnifiedSocialCreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int INNER_BEGIN = 8;

    /** What is wrong with a code. */
    public enum Flaw {
        /** Not 18 characters. */
        LENGTH,
        /** A character that no code has, such as I, O, S, V or Z. */
        CHARACTERS,
        /** The last character does not fit the others. */
        CHECK,
        /** The last character of the organisation code inside does not fit. */
        ORGANISATION_CODE
    }

    /** The code as it is written on licences: in capitals, without blanks, full-width characters made narrow. */
    public static UnifiedSocialCreditCode of(String written) {
        var tidy = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}-]+", "");
        return new UnifiedSocialCreditCode(tidy.toUpperCase(Locale.ROOT));
    }

    /** The first flaw that the checks find; empty for a sound code. */
    public Optional<Flaw> flaw() {
        if (text.codePointCount(0, text.length()) != LENGTH) {
            return Optional.of(Flaw.LENGTH);
        }
        if (!text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            return Optional.of(Flaw.CHARACTERS);
        }
        if (text.charAt(LENGTH - 1) != check()) {
            return Optional.of(Flaw.CHECK);
        }
        return text.charAt(LENGTH - 2) == innerCheck() ? Optional.empty() : Optional.of(Flaw.ORGANISATION_CODE);
    }

    private char check() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private char innerCheck() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(INNER_BEGIN + i), Character.MAX_RADIX) * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }
}
