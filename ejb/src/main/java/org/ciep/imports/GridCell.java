package org.ciep.imports;

/**
 * A cell with content.
 *
 * @param kind what the file says the content is
 * @param text the content: dates as ISO dates, numbers as the file writes them, formulas with an equals sign before them
 */
public record GridCell(Kind kind, String text) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        /** An error value such as {@code #REF!}. */
        ERROR
    }
}
