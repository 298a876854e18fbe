package org.ciep.imports;

import java.util.List;

/**
 * A column of a list and what it holds.
 *
 * @param column its letters
 * @param heading as in the sheet
 * @param field what it holds
 * @param sample its first three values, document numbers masked
 */
public record MatchedColumn(String column, String heading, ImportField field, List<String> sample) {

    static MatchedColumn of(ListLayout layout, int column) {
        return new MatchedColumn(
                SheetGrid.letters(column),
                layout.heading(column),
                layout.columns().field(column),
                layout.sample(column));
    }
}
