package org.ciep.delegation.imports;

import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty workbook for a list: headings, drop-down lists, columns formatted as text, and a sheet that explains them. */
public final class TemplateWorkbook {

    private static final int ROWS_WITH_CHOICES = 1_000;
    private static final int FIRST_COLUMN_OF_CHOICES = 3;
    private static final int HELP_WIDTH = 70;

    private final WorkbookWords words;
    private int nextColumnOfChoices = FIRST_COLUMN_OF_CHOICES;

    private TemplateWorkbook(Locale locale) {
        words = new WorkbookWords(locale);
    }

    /** The workbook (XLSX) with headings in a language. */
    public static byte[] write(Locale locale) {
        var template = new TemplateWorkbook(locale);
        return WrittenWorkbook.write(template::fill);
    }

    private void fill(Workbook workbook) {
        var members = workbook.newWorksheet(words.text("sheet.members"));
        var help = workbook.newWorksheet(words.text("sheet.help"));
        WrittenWorkbook.formatAsText(members, WorkbookWords.COLUMNS.size());
        members.freezePane(0, 1);
        WrittenWorkbook.heading(help, 0, words.text("help.column"));
        WrittenWorkbook.heading(help, 1, words.text("help.text"));
        help.width(0, HELP_WIDTH / 2.0);
        help.width(1, HELP_WIDTH);
        for (var column = 0; column < WorkbookWords.COLUMNS.size(); column++) {
            var field = WorkbookWords.COLUMNS.get(column);
            WrittenWorkbook.heading(members, column, words.heading(field));
            WrittenWorkbook.text(help, column + 1, 0, words.heading(field));
            WrittenWorkbook.text(help, column + 1, 1, words.help(field));
            addChoices(members, help, column);
        }
    }

    /** The words of a drop-down list stand in the sheet of explanations. */
    private void addChoices(Worksheet members, Worksheet help, int column) {
        var choices = words.choices(WorkbookWords.COLUMNS.get(column));
        if (choices.isEmpty()) {
            return;
        }
        var at = nextColumnOfChoices++;
        WrittenWorkbook.heading(help, at, words.heading(WorkbookWords.COLUMNS.get(column)));
        for (var i = 0; i < choices.size(); i++) {
            WrittenWorkbook.text(help, i + 1, at, choices.get(i));
        }
        members.range(1, column, ROWS_WITH_CHOICES, column).validateWithList(help.range(1, at, choices.size(), at));
    }
}
