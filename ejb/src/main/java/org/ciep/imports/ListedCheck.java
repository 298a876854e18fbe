package org.ciep.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ciep.imports.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Checks a list against who is there already: nobody is imported again. */
final class ListedCheck {

    private final ListLayout layout;
    private final PresentPersons present;
    private final Map<Integer, GridRow> sheetRows;

    private ListedCheck(ListLayout layout, PresentPersons present) {
        this.layout = layout;
        this.present = present;
        this.sheetRows =
                layout.rowsBelow().collect(Collectors.toMap(GridRow::number, row -> row, (a, b) -> a, TreeMap::new));
    }

    /** The same result, with those refused who are listed already. */
    static CheckedList check(ListLayout layout, CheckedList checked, PresentPersons present) {
        var check = new ListedCheck(layout, present);
        return with(checked, checked.rows().stream().map(check::check).toList());
    }

    /** The result with those refused whom an earlier check found there: the list may be another one now. */
    static CheckedList repeat(CheckedList checked, List<Finding> earlier) {
        var byRow = earlier.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.toMap(Finding::row, finding -> finding, (a, b) -> a));
        return with(
                checked,
                checked.rows().stream()
                        .map(row -> row.read() == null || !byRow.containsKey(row.number())
                                ? row
                                : refused(row, byRow.get(row.number())))
                        .toList());
    }

    private static CheckedList with(CheckedList checked, List<ImportRow> rows) {
        var passed = rows.stream()
                .filter(row -> row.person().isPresent())
                .map(ImportRow::number)
                .collect(Collectors.toSet());
        var names = checked.names().stream()
                .filter(name -> passed.contains(name.row()))
                .toList();
        return new CheckedList(rows, checked.skipped(), names);
    }

    private ImportRow check(ImportRow row) {
        return row.person()
                .flatMap(present::refusal)
                .map(refusal -> refused(row, refusal.field(), refusal.code()))
                .orElse(row);
    }

    private ImportRow refused(ImportRow row, ImportField field, String code) {
        var column = layout.columns().column(field);
        var letters = column.isPresent() ? SheetGrid.letters(column.getAsInt()) : null;
        var content = column.isPresent() ? shown(row.number(), column.getAsInt()) : null;
        var finding = new Finding(
                Severity.ERROR, code, layout.sheet().name(), row.number(), letters, field, content, Map.of());
        return refused(row, finding);
    }

    private static ImportRow refused(ImportRow row, Finding finding) {
        var findings = new ArrayList<>(row.findings());
        findings.add(finding);
        return new ImportRow(row.number(), null, findings);
    }

    private @Nullable String shown(int rowNumber, int column) {
        return layout.shown(Objects.requireNonNull(sheetRows.get(rowNumber)), column);
    }
}
