package org.ciep.delegation.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ciep.delegation.imports.ImportRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the list in a file: the sheet and row with the most known headings; titles may stand above it. */
public final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int FEWEST_HEADINGS = 2;
    private static final Set<ImportField> NAMES = EnumSet.of(
            ImportField.FAMILY_NATIVE,
            ImportField.GIVEN_NATIVE,
            ImportField.WHOLE_NATIVE,
            ImportField.FAMILY_LATIN,
            ImportField.GIVEN_LATIN,
            ImportField.WHOLE_LATIN);

    private HeaderFinder() {}

    /**
     * Finds the list.
     *
     * @throws ImportRefused if no row has a heading for a name and another known one
     */
    public static ListLayout find(List<SheetGrid> sheets) {
        ListLayout best = null;
        for (var sheet : sheets) {
            for (var row : sheet.rows().subList(0, Math.min(sheet.rows().size(), ROWS_LOOKED_AT))) {
                var found = new ListLayout(sheet, row, columns(row));
                if (isHeader(found.columns()) && (best == null || score(found) > score(best))) {
                    best = found;
                }
            }
        }
        return required(best);
    }

    private static ListLayout required(@Nullable ListLayout best) {
        if (best == null) {
            throw new ImportRefused(Reason.NO_HEADER);
        }
        return best;
    }

    /** What the headings of a row say; a field that stands twice counts for its first column. */
    private static ColumnMap columns(GridRow row) {
        var fields = new TreeMap<Integer, ImportField>();
        var taken = EnumSet.noneOf(ImportField.class);
        row.cells().forEach((column, cell) -> {
            var field = Headings.field(cell.text()).orElse(ImportField.IGNORE);
            fields.put(column, field == ImportField.IGNORE || taken.add(field) ? field : ImportField.IGNORE);
        });
        return new ColumnMap(fields);
    }

    static boolean isHeader(GridRow row) {
        return isHeader(columns(row));
    }

    private static boolean isHeader(ColumnMap columns) {
        var read = columns.read().keySet();
        return read.size() >= FEWEST_HEADINGS && read.stream().anyMatch(NAMES::contains);
    }

    private static int score(ListLayout layout) {
        return layout.columns().read().size();
    }
}
