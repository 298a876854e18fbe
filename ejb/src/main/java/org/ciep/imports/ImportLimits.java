package org.ciep.imports;

/** How much a list may hold. */
public final class ImportLimits {

    /** Size of the file, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Rows of persons. */
    public static final int MAX_ROWS = 10_000;

    /** Rows with content in a sheet: the persons, and titles, headings and totals around them. */
    static final int MAX_FILLED_ROWS = MAX_ROWS + 200;

    /** Columns that are looked at. */
    static final int MAX_COLUMNS = 100;

    /** Cells with content in all sheets together. */
    static final int MAX_CELLS = 1_500_000;

    /** Longest text of a cell, as spreadsheets have it. */
    static final int MAX_CELL = 32_767;

    private static final long ALWAYS_UNPACKED = 8L * 1024 * 1024;
    private static final long NEVER_UNPACKED = 128L * 1024 * 1024;
    private static final int RATIO = 200;

    private ImportLimits() {}

    /** How many bytes a workbook of this size may unpack to; ordinary ones reach 20 to 40 times their size. */
    static long unpacked(int size) {
        return Math.min(NEVER_UNPACKED, Math.max(ALWAYS_UNPACKED, (long) size * RATIO));
    }
}
