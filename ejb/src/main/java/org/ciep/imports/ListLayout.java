package org.ciep.imports;

import java.util.List;
import java.util.stream.Stream;
import org.ciep.person.DocumentNumber;

/**
 * Where in a file the list stands: the sheet, the row with the headings, and what each column holds.
 *
 * @param form what lists of its kind consist of
 * @param sheet the sheet
 * @param headerRow the row with the headings
 * @param columns what each column holds; the user may say it differently with {@link #with}
 * @param others other sheets that hold a list too; they are not read, and the check says so
 */
public record ListLayout(ListForm form, SheetGrid sheet, GridRow headerRow, ColumnMap columns, List<OtherList> others) {

    private static final int SAMPLE = 3;

    /**
     * A list in another sheet.
     *
     * @param sheet the sheet's name
     * @param headerRow the number of the row with its headings
     */
    public record OtherList(String sheet, int headerRow) {}

    public ListLayout {
        others = List.copyOf(others);
    }

    /** The same list with columns that the user has matched. */
    public ListLayout with(ColumnMap matched) {
        return new ListLayout(form, sheet, headerRow, matched.known(form), others);
    }

    /** The heading of a column; empty if it has none. */
    public String heading(int column) {
        return ValueReader.tidy(headerRow.text(column));
    }

    /** The columns of the list: every one with a heading, from 0. */
    public List<Integer> headed() {
        return List.copyOf(headerRow.cells().keySet());
    }

    /** The first three values of a column, document numbers masked. */
    public List<String> sample(int column) {
        return personRows()
                .filter(row -> !row.text(column).isBlank())
                .limit(SAMPLE)
                .map(row -> shown(row, column))
                .toList();
    }

    /** A cell's content as findings show it. */
    String shown(GridRow row, int column) {
        var text = ValueReader.tidy(row.text(column));
        return columns.field(column) == ImportField.DOCUMENT_NUMBER || looksLikeNumber(text)
                ? DocumentNumber.masked(DocumentNumber.normalised(text))
                : shortened(text);
    }

    /** The rows below the headings. */
    public Stream<GridRow> rowsBelow() {
        return sheet.rows().stream().filter(row -> row.number() > headerRow.number());
    }

    private Stream<GridRow> personRows() {
        var kinds = new RowKinds(this);
        return rowsBelow().filter(row -> kinds.of(row) == RowKinds.Kind.PERSON);
    }

    /** A document's number in a column that is matched to something else is masked all the same. */
    private static boolean looksLikeNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= 14;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 100
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100)) + "…";
    }
}
