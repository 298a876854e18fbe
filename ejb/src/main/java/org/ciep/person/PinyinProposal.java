package org.ciep.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spelling in Latin letters for a name in Chinese characters, by GB/T 28039-2011 in capitals: compound surnames and
 * given names in one word, Ü as YU. The person confirms it; the spelling of the travel document wins.
 *
 * @param family the family name; empty if there is none or a character is unknown
 * @param given the given name; empty likewise
 * @param doubtful whether a character has several readings or none is known
 */
public record PinyinProposal(String family, String given, boolean doubtful) {

    /** Proposes for a name; parts that are not in Chinese characters get no proposal. */
    public static PinyinProposal of(@Nullable String familyNative, @Nullable String givenNative) {
        var family = new Spelling();
        var familyName = PersonName.normalised(familyNative);
        if (familyName != null) {
            family.surname(familyName);
        }
        var given = new Spelling();
        var givenName = PersonName.normalised(givenNative);
        if (givenName != null) {
            given.givenName(givenName);
        }
        return new PinyinProposal(family.text(), given.text(), family.doubtful || given.doubtful);
    }

    /** One part of the name in the making. */
    private static final class Spelling {

        private final StringBuilder letters = new StringBuilder();
        private boolean unknown;
        private boolean doubtful;

        void surname(String surname) {
            var reading = Readings.ofSurname(surname);
            if (reading != null) {
                letters.append(reading);
            } else if (isDoubleSurname(surname)) {
                var cut = surname.offsetByCodePoints(0, 1);
                surname(surname.substring(0, cut));
                letters.append('-');
                surname(surname.substring(cut));
            } else {
                surname.codePoints().forEach(this::surnameCharacter);
            }
        }

        private static boolean isDoubleSurname(String surname) {
            return surname.codePointCount(0, surname.length()) == 2
                    && !Surnames.isCompound(surname)
                    && surname.codePoints().allMatch(one -> Surnames.isSingle(Character.toString(one)));
        }

        private void surnameCharacter(int character) {
            var surname = Character.toString(character);
            var reading = Readings.ofSurname(surname);
            var all = Readings.of(character);
            doubtful |= reading == null && all.size() > 1 && !Surnames.isSingle(surname);
            append(reading == null ? first(all) : reading);
        }

        void givenName(String given) {
            given.codePoints().filter(character -> character != '\u00b7').forEach(this::givenCharacter);
        }

        private void givenCharacter(int character) {
            var usual = Readings.inGivenName(character);
            var all = Readings.of(character);
            doubtful |= usual == null ? all.size() > 1 : usual.endsWith("?");
            append(usual == null ? first(all) : usual.replace("?", ""));
        }

        private static @Nullable String first(List<String> readings) {
            return readings.isEmpty() ? null : readings.get(0);
        }

        /** An apostrophe parts a syllable that begins with a vowel from the one before. */
        private void append(@Nullable String reading) {
            if (reading == null) {
                unknown = true;
                return;
            }
            if (!letters.isEmpty() && "AEO".indexOf(reading.charAt(0)) >= 0) {
                letters.append('\'');
            }
            letters.append(reading);
        }

        String text() {
            doubtful |= unknown;
            return unknown ? "" : letters.toString();
        }
    }
}
