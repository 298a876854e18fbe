package org.ciep.edition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;

/**
 * A year's days as a text file: a heading {@code date,kind,name}, which may be missing, then a line for each day, such as
 * {@code 2022-01-29,WORKING,调休}. UTF-8, with or without a byte order mark, else GB 18030, as a spreadsheet program writes it in
 * China.
 */
record CalendarFile(int year, List<CalendarDay> days) {

    private static final Charset CHINESE = Charset.forName("GB18030");
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
        var lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !(i == 0 && line.startsWith(HEADING))) {
                var day = day(line, i + 1);
                check(day, year, i + 1);
                if (days.put(day.day(), day) != null) {
                    throw CalendarFileRefused.twice(i + 1);
                }
            }
        }
        if (days.isEmpty()) {
            throw CalendarFileRefused.empty();
        }
        return new CalendarFile(year, List.copyOf(days.values()));
    }

    private static CalendarDay day(String line, int number) {
        var cells = line.split(",", COLUMNS);
        if (cells.length < COLUMNS) {
            throw CalendarFileRefused.unreadable(number);
        }
        var name = unquoted(cells[2].strip());
        if (!CalendarNames.isGood(name)) {
            throw CalendarFileRefused.unreadable(number);
        }
        try {
            return new CalendarDay(LocalDate.parse(cells[0].strip()), DayKind.valueOf(cells[1].strip()), name);
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

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, CHINESE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
