package org.ciep.imports;

import java.util.List;

/**
 * The content of one sheet.
 *
 * @param name the sheet's name; {@code CSV} for a CSV file
 * @param rows the rows with content, in order
 * @param merged the merged areas
 */
public record SheetGrid(String name, List<GridRow> rows, List<MergedArea> merged) {

    public SheetGrid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The letters of a column: A for 0, AA for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column of letters: 0 for A; -1 if they are none. */
    public static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            var digit = letters.charAt(i) - 'A' + 1;
            if (digit < 1 || digit > 26 || i > 2) {
                return -1;
            }
            column = column * 26 + digit;
        }
        return column - 1;
    }

    /** The merged areas that a row has part in. */
    List<MergedArea> mergedIn(int row) {
        return merged.stream().filter(area -> area.hasRow(row)).toList();
    }
}
