package org.ciep.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ciep.person.DocumentProblem.Field;
import org.jspecify.annotations.Nullable;

/**
 * The machine-readable zone of a travel document, ICAO Doc 9303: TD1 (three lines of 30), TD2 (two of 36) or TD3 (two of
 * 44 characters).
 *
 * @param names the names, possibly cut
 * @param number the document's number
 * @param nationality the code in the zone, for example {@code CHN} or {@code D}
 * @param birthDate never in the future; null if the zone leaves parts open or holds no date
 * @param sex as the zone states it
 * @param expiresOn in the window from 10 years ago to 20 years ahead; null if the zone holds no date
 * @param problems wrong check digits and dates
 */
public record MachineReadableZone(
        NameLine names,
        String number,
        String nationality,
        @Nullable LocalDate birthDate,
        Sex sex,
        @Nullable LocalDate expiresOn,
        List<DocumentProblem> problems) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public MachineReadableZone {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a zone; line breaks and blanks do not matter.
     *
     * @return empty if the text has the form of no zone
     */
    public static Optional<MachineReadableZone> read(String text, LocalDate today) {
        return MrzReader.read(tidy(text), today);
    }

    /** What differs from the typed data, as warnings. */
    public List<DocumentProblem> against(
            PersonName name, String typedNumber, @Nullable LocalDate born, @Nullable Sex typed) {
        var found = new ArrayList<>(names.against(name));
        if (!DocumentNumber.normalised(typedNumber).equals(number)) {
            found.add(DocumentProblem.warning(Field.NUMBER, "mrz-number-differs"));
        }
        if (birthDate != null && born != null && !birthDate.equals(born)) {
            found.add(DocumentProblem.warning(Field.BIRTH_DATE, "mrz-birth-date-differs"));
        }
        if (sex != Sex.UNSPECIFIED && typed != null && sex != typed) {
            found.add(DocumentProblem.warning(Field.SEX, "mrz-sex-differs"));
        }
        return List.copyOf(found);
    }

    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
