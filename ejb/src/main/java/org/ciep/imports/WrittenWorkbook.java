package org.ciep.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the making. Every cell is a text, so that no content ever becomes a formula, and every column has the format
 * of text, so that numbers typed into it keep all their digits.
 */
public final class WrittenWorkbook {

    private static final String TEXT_FORMAT = "@";
    private static final int WIDTH = 20;

    private WrittenWorkbook() {}

    /** The workbook (XLSX) with this content. */
    public static byte[] write(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "CIEP", "20.0")) {
            content.accept(workbook);
            workbook.finish();
        } catch (IOException impossible) { // there is no device behind the stream
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Formats columns as text; before anything is written into them. */
    public static void formatAsText(Worksheet sheet, int columns) {
        for (var column = 0; column < columns; column++) {
            sheet.style(column).format(TEXT_FORMAT).set();
            sheet.width(column, WIDTH);
        }
    }

    /** A bold cell in the first row. */
    public static void heading(Worksheet sheet, int column, String text) {
        text(sheet, 0, column, text);
        sheet.style(0, column).bold().format(TEXT_FORMAT).set();
    }

    /** A cell of text; none for null. Characters that XML does not have are left out. */
    public static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(WrittenWorkbook::isInXml)
                .limit(ImportLimits.MAX_CELL)
                .forEach(kept::appendCodePoint);
        sheet.value(row, column, kept.toString());
        sheet.style(row, column).format(TEXT_FORMAT).set();
    }

    private static boolean isInXml(int character) {
        return character >= 0x20 && character != 0xFFFE && character != 0xFFFF && !isSurrogate(character)
                || character == '\t'
                || character == '\n';
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
