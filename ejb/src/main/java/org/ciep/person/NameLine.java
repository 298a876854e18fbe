package org.ciep.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ciep.person.DocumentProblem.Field;

/**
 * The names of a machine-readable zone (ICAO Doc 9303): cut where they are too long, never shortened, so that they can be
 * compared with a name but never replace it.
 *
 * @param family the primary identifier, words separated by a blank
 * @param given the secondary identifier, words separated by a blank; may be empty
 * @param full whether the line is full to its end, so that the name may have been cut
 */
public record NameLine(String family, String given, boolean full) {

    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}");

    /** Reads the line that holds the name: the first one of a passport, the third one of a card of size TD1. */
    public static Optional<NameLine> read(String line) {
        var tidy = MachineReadableZone.tidy(line);
        if (!CHARACTERS.matcher(tidy).matches()) {
            return Optional.empty();
        }
        var names = tidy.length() == 30 ? tidy : tidy.substring(5);
        var gap = names.indexOf("<<");
        var family = gap < 0 ? names : names.substring(0, gap);
        var given = gap < 0 ? "" : names.substring(gap);
        return Optional.of(new NameLine(words(family), words(given), !names.endsWith("<")));
    }

    /** What differs from the typed Latin name: swapped parts are told as such, because they fail a security check. */
    public List<DocumentProblem> against(PersonName typed) {
        var typedFamily = typed.familyLatin() == null ? "" : typed.familyLatin();
        var typedGiven = typed.givenLatin() == null ? "" : typed.givenLatin();
        if (typedFamily.isEmpty() && typedGiven.isEmpty()) {
            return List.of();
        }
        var familyFits = fits(typedFamily, family);
        var givenFits = fits(typedGiven, given);
        if (familyFits && givenFits) {
            return List.of();
        }
        if (fits(typedFamily, given) && fits(typedGiven, family)) {
            return List.of(DocumentProblem.warning(Field.FAMILY_NAME, "mrz-names-swapped"));
        }
        return List.of(
                familyFits
                        ? DocumentProblem.warning(Field.GIVEN_NAME, "mrz-given-name-differs")
                        : DocumentProblem.warning(Field.FAMILY_NAME, "mrz-family-name-differs"));
    }

    private boolean fits(String typed, String inZone) {
        var compact = inZone.replace(" ", "");
        return MrzLetters.spellings(typed.toUpperCase(Locale.ROOT)).stream()
                .anyMatch(spelling ->
                        spelling.equals(compact) || (full && !compact.isEmpty() && spelling.startsWith(compact)));
    }

    private static String words(String part) {
        return part.replace('<', ' ').strip().replaceAll(" +", " ");
    }
}
