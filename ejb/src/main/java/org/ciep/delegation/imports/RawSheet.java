package org.ciep.delegation.imports;

import java.util.ArrayList;
import java.util.List;

/** A sheet as its part of the workbook holds it, before shared texts and formats are known. */
final class RawSheet {

    /** A cell's type, style and value as they are written. */
    record RawCell(int column, String type, int style, String value, boolean formula) {}

    /** A row's number and cells with content. */
    record RawRow(int number, List<RawCell> cells) {}

    final List<RawRow> rows = new ArrayList<>();
    final List<MergedArea> merged = new ArrayList<>();
}
