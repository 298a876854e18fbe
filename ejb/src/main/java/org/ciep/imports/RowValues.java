package org.ciep.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ciep.imports.Finding.Severity;
import org.ciep.imports.GridCell.Kind;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they hold, and what was found in them. */
public final class RowValues {

    private final ListLayout layout;
    private final GridRow row;
    private final Map<ImportField, Integer> columns;
    private final List<MergedArea> merged;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<ImportField> unreadable = EnumSet.noneOf(ImportField.class);

    RowValues(ListLayout layout, GridRow row) {
        this.layout = layout;
        this.row = row;
        this.columns = layout.columns().read();
        this.merged = layout.sheet().mergedIn(row.number());
        columns.forEach(this::checkCell);
    }

    /** Cells whose content is not what the sheet shows are told and count as empty. */
    private void checkCell(ImportField field, int column) {
        var cell = row.cell(column);
        if (isMerged(column)) {
            unreadable(field, "cell-merged");
        } else if (cell != null && cell.kind() == Kind.FORMULA) {
            unreadable(field, "cell-formula");
        } else if (cell != null && cell.kind() == Kind.ERROR) {
            unreadable(field, "cell-error-value");
        }
    }

    private boolean isMerged(int column) {
        return merged.stream().anyMatch(area -> area.contains(column));
    }

    private void unreadable(ImportField field, String code) {
        unreadable.add(field);
        error(field, code);
    }

    boolean hasColumn(ImportField field) {
        return columns.containsKey(field);
    }

    /** The number of the row, as the sheet has it. */
    public int number() {
        return row.number();
    }

    /** The cell, or null if it is empty or its content cannot be used. */
    @Nullable
    GridCell cell(ImportField field) {
        var column = columns.get(field);
        return column == null || unreadable.contains(field) ? null : row.cell(column);
    }

    /** The cell's text without surplus blanks; empty likewise. */
    public String text(ImportField field) {
        var cell = cell(field);
        return cell == null ? "" : ValueReader.tidy(ValueReader.plain(cell));
    }

    /** A text for storage: null if empty, refused if too long. */
    @Nullable
    String text(ImportField field, int longest) {
        var text = text(field);
        if (text.codePointCount(0, text.length()) > longest) {
            error(field, "text-too-long", Map.of("max", Integer.toString(longest)));
        }
        return text.isEmpty() ? null : text;
    }

    /** Tells an error: the row is refused. */
    public void error(ImportField field, String code) {
        error(field, code, Map.of());
    }

    /** {@link #error} with values for the sentence. */
    public void error(ImportField field, String code, Map<String, String> params) {
        add(Severity.ERROR, field, code, params);
    }

    /** Tells a doubt: the row is imported, and somebody should look at it. */
    public void warning(ImportField field, String code) {
        warning(field, code, Map.of());
    }

    void warning(ImportField field, String code, Map<String, String> params) {
        add(Severity.WARNING, field, code, params);
    }

    /** That something is missing; not said of a cell that could not be read. */
    public void missing(ImportField field, String code) {
        if (!unreadable.contains(field)) {
            error(field, code);
        }
    }

    private void add(Severity severity, ImportField field, String code, Map<String, String> params) {
        var column = columns.get(field);
        var content = column == null || row.cell(column) == null ? null : layout.shown(row, column);
        findings.add(new Finding(
                severity,
                code,
                layout.sheet().name(),
                row.number(),
                column == null ? null : SheetGrid.letters(column),
                field,
                content,
                params));
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Finding> findings() {
        return findings;
    }
}
