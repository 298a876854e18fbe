package org.ciep.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ciep.person.DocumentProblem.Field;
import org.jspecify.annotations.Nullable;

/** Reads one machine-readable zone and checks its digits. Positions in comments are those of Doc 9303, counted from 1. */
final class MrzReader {

    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9<]+");
    private static final int[] WEIGHTS = {7, 3, 1};

    private final LocalDate today;
    private final List<DocumentProblem> problems = new ArrayList<>();

    private MrzReader(LocalDate today) {
        this.today = today;
    }

    static Optional<MachineReadableZone> read(String zone, LocalDate today) {
        if (!CHARACTERS.matcher(zone).matches()) {
            return Optional.empty();
        }
        var reader = new MrzReader(today);
        return switch (zone.length()) {
            case 90 -> reader.td1(zone.substring(0, 30), zone.substring(30, 60), zone.substring(60));
            case 72 -> reader.twoLines(zone.substring(0, 36), zone.substring(36));
            case 88 -> reader.twoLines(zone.substring(0, 44), zone.substring(44));
            default -> Optional.empty();
        };
    }

    private Optional<MachineReadableZone> td1(String first, String second, String third) {
        var number = first.substring(5, 14);
        var check = first.charAt(14);
        var rest = first.substring(15).replaceAll("<.*$", "");
        if (check == '<' && rest.length() > 1) { // a number of more than 9 characters goes on in the optional data
            number += rest.substring(0, rest.length() - 1);
            check = rest.charAt(rest.length() - 1);
        }
        checkDigit(number, check, "mrz-check-number");
        checkDigit(second.substring(0, 6), second.charAt(6), "mrz-check-birth-date");
        checkDigit(second.substring(8, 14), second.charAt(14), "mrz-check-expiry");
        var composite =
                first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29);
        checkDigit(composite, second.charAt(29), "mrz-check-composite");
        var data = new Data(
                number, second.substring(15, 18), second.substring(0, 6), second.charAt(7), second.substring(8, 14));
        return zone(third, data);
    }

    /** TD2 and TD3 differ in the length of the optional data and in its check digit, which only TD3 has. */
    private Optional<MachineReadableZone> twoLines(String first, String second) {
        var last = second.length() - 1;
        checkDigit(second.substring(0, 9), second.charAt(9), "mrz-check-number");
        checkDigit(second.substring(13, 19), second.charAt(19), "mrz-check-birth-date");
        checkDigit(second.substring(21, 27), second.charAt(27), "mrz-check-expiry");
        if (last == 43) {
            checkOptional(second.substring(28, 42), second.charAt(42));
        }
        var composite = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, last);
        checkDigit(composite, second.charAt(last), "mrz-check-composite");
        var data = new Data(
                second.substring(0, 9),
                second.substring(10, 13),
                second.substring(13, 19),
                second.charAt(20),
                second.substring(21, 27));
        return zone(first, data);
    }

    private record Data(String number, String nationality, String birth, char sex, String expiry) {}

    private Optional<MachineReadableZone> zone(String nameLine, Data data) {
        return NameLine.read(nameLine)
                .map(names -> new MachineReadableZone(
                        names,
                        data.number.replace("<", ""),
                        data.nationality.replace("<", ""),
                        birthDate(data.birth),
                        sex(data.sex),
                        expiry(data.expiry),
                        problems));
    }

    private void checkOptional(String optional, char check) {
        if (!(check == '<' && optional.chars().allMatch(character -> character == '<'))) {
            checkDigit(optional, check, "mrz-check-optional");
        }
    }

    private void checkDigit(String data, char check, String code) {
        if (check - '0' != checkDigit(data)) {
            problems.add(DocumentProblem.error(Field.MRZ_LINE, code));
        }
    }

    /** Values 0–9, A–Z = 10–35, {@code <} = 0; weights 7, 3, 1; modulo 10. */
    static int checkDigit(String data) {
        var sum = 0;
        for (var i = 0; i < data.length(); i++) {
            var character = data.charAt(i);
            sum += (character == '<' ? 0 : Character.digit(character, 36)) * WEIGHTS[i % 3];
        }
        return sum % 10;
    }

    private @Nullable LocalDate birthDate(String yearMonthDay) {
        if (yearMonthDay.contains("<")) {
            return null;
        }
        var born = date(2000, yearMonthDay, "mrz-birth-date");
        return born != null && born.isAfter(today) ? date(1900, yearMonthDay, "mrz-birth-date") : born;
    }

    private @Nullable LocalDate expiry(String yearMonthDay) {
        if (yearMonthDay.contains("<")) {
            return null;
        }
        var century = today.getYear() / 100 * 100;
        var expiry = date(century, yearMonthDay, "mrz-expiry");
        if (expiry != null && expiry.isAfter(today.plusYears(20))) {
            return date(century - 100, yearMonthDay, "mrz-expiry");
        }
        return expiry != null && expiry.isBefore(today.minusYears(10))
                ? date(century + 100, yearMonthDay, "mrz-expiry")
                : expiry;
    }

    private @Nullable LocalDate date(int century, String yearMonthDay, String code) {
        try {
            return LocalDate.of(
                    century + Integer.parseInt(yearMonthDay.substring(0, 2)),
                    Integer.parseInt(yearMonthDay.substring(2, 4)),
                    Integer.parseInt(yearMonthDay.substring(4)));
        } catch (DateTimeException | NumberFormatException notInTheCalendar) {
            problems.add(DocumentProblem.error(Field.MRZ_LINE, code));
            return null;
        }
    }

    private static Sex sex(char letter) {
        return switch (letter) {
            case 'M' -> Sex.MALE;
            case 'F' -> Sex.FEMALE;
            default -> Sex.UNSPECIFIED;
        };
    }
}
