package org.ciep.imports;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row with content.
 *
 * @param number as the sheet numbers it, from 1
 * @param cells the cells with content by column, from 0
 */
public record GridRow(int number, SortedMap<Integer, GridCell> cells) {

    public GridRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** A row of texts, as a CSV file has them; empty ones are no cells. */
    static GridRow ofTexts(int number, Iterable<String> texts) {
        var cells = new TreeMap<Integer, GridCell>();
        var column = 0;
        for (var text : texts) {
            if (!text.isBlank()) {
                cells.put(column, new GridCell(GridCell.Kind.TEXT, text));
            }
            column++;
        }
        return new GridRow(number, cells);
    }

    @Nullable
    GridCell cell(int column) {
        return cells.get(column);
    }

    /** The text of a cell, empty if it has no content. */
    public String text(int column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
