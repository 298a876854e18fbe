package org.ciep.imports;

import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty workbook for a list: headings, drop-down lists, columns formatted as text, and a sheet that explains them. */
public final class TemplateWorkbook {

    private static final int ROWS_WITH_CHOICES = 1_000;
    private static final int FIRST_COLUMN_OF_CHOICES = 3;
    private static final int HELP_WIDTH = 70;

    private final ListForm form;
    private final WorkbookWords words;
    private int nextColumnOfChoices = FIRST_COLUMN_OF_CHOICES;

    private TemplateWorkbook(ListForm form, Locale locale) {
        this.form = form;
        this.words = new WorkbookWords(form, locale);
    }

    /** The workbook (XLSX) with headings in a language. */
    public static byte[] write(ListForm form, Locale locale) {
        var template = new TemplateWorkbook(form, locale);
        return WrittenWorkbook.write(template::fill);
    }

    private void fill(Workbook workbook) {
        var list = workbook.newWorksheet(words.text("sheet.list"));
        var help = workbook.newWorksheet(words.text("sheet.help"));
        WrittenWorkbook.formatAsText(list, form.columns().size());
        list.freezePane(0, 1);
        WrittenWorkbook.heading(help, 0, words.text("help.column"));
        WrittenWorkbook.heading(help, 1, words.text("help.text"));
        help.width(0, HELP_WIDTH / 2.0);
        help.width(1, HELP_WIDTH);
        for (var column = 0; column < form.columns().size(); column++) {
            var field = form.columns().get(column);
            WrittenWorkbook.heading(list, column, words.heading(field));
            WrittenWorkbook.text(help, column + 1, 0, words.heading(field));
            WrittenWorkbook.text(help, column + 1, 1, words.help(field));
            addChoices(list, help, column);
        }
    }

    /** The words of a drop-down list stand in the sheet of explanations. */
    private void addChoices(Worksheet list, Worksheet help, int column) {
        var choices = words.choices(form.columns().get(column));
        if (choices.isEmpty()) {
            return;
        }
        var at = nextColumnOfChoices++;
        WrittenWorkbook.heading(help, at, words.heading(form.columns().get(column)));
        for (var i = 0; i < choices.size(); i++) {
            WrittenWorkbook.text(help, i + 1, at, choices.get(i));
        }
        list.range(1, column, ROWS_WITH_CHOICES, column).validateWithList(help.range(1, at, choices.size(), at));
    }
}
