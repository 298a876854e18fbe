package org.ciep.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ciep.imports.Finding.Severity;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The refused rows with their original cells and what to do in each, to be mended and imported again. */
public final class ErrorWorkbook {

    private static final int WIDTH_OF_ADVICE = 90;

    private final ListLayout layout;
    private final WorkbookWords words;
    private final Locale locale;
    private final List<Integer> columns;

    private ErrorWorkbook(ListLayout layout, Locale locale) {
        this.layout = layout;
        this.words = new WorkbookWords(layout.form(), locale);
        this.locale = locale;
        this.columns = layout.headed();
    }

    /**
     * The workbook (XLSX).
     *
     * @param layout the list as it was read; document numbers stand in it in clear, as the sender wrote them
     * @param checked the result of its check
     */
    public static byte[] write(ListLayout layout, CheckedList checked, Locale locale) {
        var workbook = new ErrorWorkbook(layout, locale);
        return WrittenWorkbook.write(out -> workbook.fill(out, checked));
    }

    private void fill(Workbook workbook, CheckedList checked) {
        var sheet = workbook.newWorksheet(words.text("sheet.refused"));
        var refused = checked.rows().stream()
                .filter(row -> row.person().isEmpty())
                .collect(Collectors.toMap(ImportRow::number, row -> row));
        WrittenWorkbook.formatAsText(sheet, columns.size() + 1);
        sheet.width(columns.size(), WIDTH_OF_ADVICE);
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            WrittenWorkbook.heading(sheet, i, heading(columns.get(i)));
        }
        WrittenWorkbook.heading(sheet, columns.size(), words.text("whatToDo"));
        var line = 1;
        for (var row : layout.sheet().rows()) {
            var found = refused.get(row.number());
            if (found != null) {
                write(sheet, line++, row, found);
            }
        }
    }

    /** A column that the user has matched gets a heading that is known, so that it is found again. */
    private String heading(int column) {
        var field = layout.columns().field(column);
        var written = layout.heading(column);
        var isKnown = layout.form()
                .headings()
                .field(written)
                .filter(known -> known == field)
                .isPresent();
        return isKnown || !layout.form().columns().contains(field) ? written : words.heading(field);
    }

    private void write(Worksheet sheet, int line, GridRow row, ImportRow found) {
        for (var i = 0; i < columns.size(); i++) {
            WrittenWorkbook.text(sheet, line, i, content(row.cell(columns.get(i))));
        }
        var advice = found.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(this::advice)
                .collect(Collectors.joining("\n"));
        WrittenWorkbook.text(sheet, line, columns.size(), advice);
    }

    private static @Nullable String content(@Nullable GridCell cell) {
        return cell == null ? null : ValueReader.tidy(ValueReader.plain(cell));
    }

    private String advice(Finding finding) {
        var column = finding.field() == null || finding.column() == null
                ? ""
                : layout.heading(SheetGrid.column(finding.column())) + ": ";
        return column + FindingText.of(finding, layout.form(), locale);
    }
}
