package org.ciep.imports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ciep.imports.ImportRefused.Reason;

/** References, serial dates and number formats of the workbook format (ECMA-376 part 1, sections 18.8.30 and 18.17.4). */
final class XlsxNumbers {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_SERIAL = 2_958_465; // 9999-12-31
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private XlsxNumbers() {}

    static int integer(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException notANumber) {
            throw new ImportRefused(Reason.DAMAGED);
        }
    }

    /** The column of a reference such as {@code B7}. */
    static int column(String reference) {
        var matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new ImportRefused(Reason.DAMAGED);
        }
        return SheetGrid.column(matcher.group(1));
    }

    static int row(String reference) {
        var matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new ImportRefused(Reason.DAMAGED);
        }
        return integer(matcher.group(2));
    }

    /** An area such as {@code A1:L1}. */
    static MergedArea area(String references) {
        var colon = references.indexOf(':');
        var from = colon < 0 ? references : references.substring(0, colon);
        var to = references.substring(colon + 1);
        return new MergedArea(row(from), row(to), column(from), column(to));
    }

    static boolean isDate(int formatId, String formatCode) {
        return DATE_FORMATS.contains(formatId) || isDate(formatCode);
    }

    /** A format with a year or a day is a date's; minutes alone are a time's. */
    private static boolean isDate(String formatCode) {
        var bare = LITERALS.matcher(formatCode).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.indexOf('e') >= 0 && bare.indexOf('m') >= 0;
    }

    /** Whether a serial number can be a date at all. */
    static boolean isSerial(double serial) {
        return serial >= 1 && serial <= LAST_SERIAL;
    }

    /** The date of a serial number; a time of day is left out. */
    static LocalDate date(double serial, boolean from1904) {
        return (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) serial);
    }
}
