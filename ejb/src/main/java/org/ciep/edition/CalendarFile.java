package org.ciep.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ciep.platform.TextFile;

/**
 * A year's days as a text file: a heading {@code date,kind,name}, which may be missing, then a line for each day, such as
 * {@code 2022-01-29,WORKING,调休}; in any encoding that {@link TextFile} reads.
 */
record CalendarFile(int year, List<CalendarDay> days) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    private static final String HEADING = "date";
    private static final int COLUMNS = 3;

    CalendarFile {
        days = List.copyOf(days);
    }

    /** @throws CalendarFileRefused with the number of the first line that cannot be taken */
    static CalendarFile read(int year, byte[] bytes) {
        if (bytes.length > CalendarService.LARGEST_FILE) {
            throw CalendarFileRefused.tooLarge();
        }
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (var line : lines(bytes)) {
            int number = (int) line.getRecordNumber();
            if (!isBlank(line) && !isHeading(line)) {
                var day = day(line, number);
                check(day, year, number);
                if (days.put(day.day(), day) != null) {
                    throw CalendarFileRefused.twice(number);
                }
            }
        }
        if (days.isEmpty()) {
            throw CalendarFileRefused.empty();
        }
        return new CalendarFile(year, List.copyOf(days.values()));
    }

    private static List<CSVRecord> lines(byte[] bytes) {
        var text = TextFile.read(bytes).orElseThrow(() -> CalendarFileRefused.unreadable(1));
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException malformed) {
            throw CalendarFileRefused.unreadable(1);
        }
    }

    private static boolean isBlank(CSVRecord line) {
        return line.size() == 1 && line.get(0).isBlank();
    }

    private static boolean isHeading(CSVRecord line) {
        return line.getRecordNumber() == 1 && line.get(0).equals(HEADING);
    }

    private static CalendarDay day(CSVRecord line, int number) {
        if (line.size() != COLUMNS || !CalendarNames.isGood(line.get(2))) {
            throw CalendarFileRefused.unreadable(number);
        }
        try {
            return new CalendarDay(LocalDate.parse(line.get(0)), DayKind.valueOf(line.get(1)), line.get(2));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw CalendarFileRefused.unreadable(number);
        }
    }

    private static void check(CalendarDay day, int year, int number) {
        if (day.day().getYear() != year) {
            throw CalendarFileRefused.otherYear(number);
        }
        if (day.kind() == DayKind.WORKING && !WorkingCalendar.isWeekend(day.day())) {
            throw CalendarFileRefused.notAWeekend(number);
        }
    }
}
