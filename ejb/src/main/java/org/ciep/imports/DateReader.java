package org.ciep.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ciep.imports.GridCell.Kind;

/** Reads dates of birth in the forms that lists have. What could be two dates is none. */
final class DateReader {

    /** 1962-06-30, 1970.09.07, 1962/6/30, 1962年10月31日, each perhaps with a time of midnight behind it. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*[日号]?(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?");

    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    /** 30.06.1962 */
    private static final Pattern GERMAN = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})");
    /** 30/06/1962 or 06/30/1962 */
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");

    private static final int EARLIEST_SERIAL = 3_654; // 1910-01-02: smaller numbers are years or mistakes

    private DateReader() {}

    static Optional<LocalDate> read(GridCell cell) {
        if (cell.kind() == Kind.NUMBER) {
            var number = ValueReader.plain(cell);
            return number.length() == 8 ? text(number) : serial(number);
        }
        return text(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip());
    }

    private static Optional<LocalDate> text(String text) {
        for (var pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            }
        }
        var german = GERMAN.matcher(text);
        if (german.matches()) {
            return date(number(german, 3), number(german, 2), number(german, 1));
        }
        var slashes = SLASHES.matcher(text);
        return slashes.matches() ? dayOrMonthFirst(slashes) : Optional.empty();
    }

    private static Optional<LocalDate> dayOrMonthFirst(Matcher slashes) {
        var first = number(slashes, 1);
        var second = number(slashes, 2);
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first > 12 ? date(number(slashes, 3), second, first) : date(number(slashes, 3), first, second);
    }

    /** A serial number whose cell has lost its date format. */
    private static Optional<LocalDate> serial(String number) {
        try {
            var serial = Double.parseDouble(number);
            return serial >= EARLIEST_SERIAL && XlsxNumbers.isSerial(serial)
                    ? Optional.of(XlsxNumbers.date(serial, false))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
