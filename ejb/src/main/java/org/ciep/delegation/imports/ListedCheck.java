package org.ciep.delegation.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ciep.delegation.DelegationRole;
import org.ciep.delegation.imports.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Checks a list against the delegation as it is: who is in it already is not imported again, and it has one head. */
final class ListedCheck {

    private static final String LISTED = "member-already-listed";
    private static final String HEAD_NAMED = "head-already-named";

    private final ListLayout layout;
    private final PresentMembers present;
    private final Map<Integer, GridRow> sheetRows;

    private ListedCheck(ListLayout layout, PresentMembers present) {
        this.layout = layout;
        this.present = present;
        this.sheetRows =
                layout.rowsBelow().collect(Collectors.toMap(GridRow::number, row -> row, (a, b) -> a, TreeMap::new));
    }

    /** The same result, with those refused who are listed already. */
    static CheckedList check(ListLayout layout, CheckedList checked, PresentMembers present) {
        var check = new ListedCheck(layout, present);
        return with(checked, checked.rows().stream().map(check::check).toList());
    }

    /** The result with those refused whom an earlier check found listed: the delegation may be another one now. */
    static CheckedList repeat(CheckedList checked, List<Finding> earlier) {
        var byRow = earlier.stream()
                .filter(finding ->
                        finding.code().equals(LISTED) || finding.code().equals(HEAD_NAMED))
                .collect(Collectors.toMap(Finding::row, finding -> finding, (a, b) -> a));
        return with(
                checked,
                checked.rows().stream()
                        .map(row -> byRow.containsKey(row.number()) ? refused(row, byRow.get(row.number())) : row)
                        .toList());
    }

    private static CheckedList with(CheckedList checked, List<ImportRow> rows) {
        var passed = rows.stream()
                .filter(row -> row.member().isPresent())
                .map(ImportRow::number)
                .collect(Collectors.toSet());
        var names = checked.names().stream()
                .filter(name -> passed.contains(name.row()))
                .toList();
        return new CheckedList(rows, checked.skipped(), names);
    }

    private ImportRow check(ImportRow row) {
        var member = row.read();
        if (member == null) {
            return row;
        }
        if (present.has(member)) {
            return refused(row, ImportField.DOCUMENT_NUMBER, LISTED);
        }
        return member.role() == DelegationRole.HEAD && present.hasHead()
                ? refused(row, ImportField.DELEGATION_ROLE, HEAD_NAMED)
                : row;
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
