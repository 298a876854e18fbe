package org.ciep.imports;

/**
 * Cells merged into one.
 *
 * @param firstRow as the sheet numbers it, from 1
 * @param lastRow likewise, inclusive
 * @param firstColumn from 0
 * @param lastColumn inclusive
 */
public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean hasRow(int row) {
        return row >= firstRow && row <= lastRow;
    }

    boolean contains(int column) {
        return column >= firstColumn && column <= lastColumn;
    }
}
