package org.ciep.imports;

import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ciep.imports.ImportRefused.Reason;
import org.ciep.imports.ListLayout.OtherList;

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
    public static ListLayout find(List<SheetGrid> sheets, ListForm form) {
        var lists =
                sheets.stream().flatMap(sheet -> inSheet(sheet, form).stream()).toList();
        var best = lists.stream()
                .max(Comparator.comparingInt(HeaderFinder::score).thenComparing(lists::indexOf, reverseOrder()))
                .orElseThrow(() -> new ImportRefused(Reason.NO_HEADER));
        var others = lists.stream()
                .filter(list -> !list.sheet().name().equals(best.sheet().name())
                        && list.rowsBelow().findAny().isPresent())
                .map(list -> new OtherList(list.sheet().name(), list.headerRow().number()))
                .toList();
        return new ListLayout(form, best.sheet(), best.headerRow(), best.columns(), others);
    }

    private static Optional<ListLayout> inSheet(SheetGrid sheet, ListForm form) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> new ListLayout(form, sheet, row, columns(row, form), List.of()))
                .filter(list -> isHeader(list.columns()))
                .reduce((one, next) -> score(next) > score(one) ? next : one);
    }

    /** What the headings of a row say; a field that stands twice counts for its first column. */
    private static ColumnMap columns(GridRow row, ListForm form) {
        var fields = new TreeMap<Integer, ImportField>();
        var taken = EnumSet.noneOf(ImportField.class);
        row.cells().forEach((column, cell) -> {
            var field = form.headings().field(cell.text()).filter(form::knows).orElse(ImportField.IGNORE);
            fields.put(column, field == ImportField.IGNORE || taken.add(field) ? field : ImportField.IGNORE);
        });
        if (taken.contains(ImportField.GIVEN_NATIVE) && !taken.contains(ImportField.FAMILY_NATIVE)) {
            // "Name" beside "Vorname" is the family name
            fields.replaceAll((column, field) -> field == ImportField.WHOLE_NATIVE ? ImportField.FAMILY_NATIVE : field);
        }
        return new ColumnMap(fields);
    }

    static boolean isHeader(GridRow row, ListForm form) {
        return isHeader(columns(row, form));
    }

    private static boolean isHeader(ColumnMap columns) {
        var read = columns.read().keySet();
        return read.size() >= FEWEST_HEADINGS && read.stream().anyMatch(NAMES::contains);
    }

    private static int score(ListLayout layout) {
        return layout.columns().read().size();
    }
}
