package org.ciep.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ciep.imports.Finding.Severity;

/** Checks a list row by row. What can be read without doubt is read; the rest is told, with what to do. Nothing is stored. */
public final class ListCheck {

    private final ListLayout layout;
    private final Map<Integer, NameCorrection> corrections;
    private final LocalDate today;
    private final RepetitionCheck repetitions = new RepetitionCheck();
    private final ListForm.RowCheck ofKind;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<Finding> skipped = new ArrayList<>();
    private final List<ProposedName> names = new ArrayList<>();

    private ListCheck(ListLayout layout, Map<Integer, NameCorrection> corrections, LocalDate today) {
        this.layout = layout;
        this.corrections = corrections;
        this.today = today;
        this.ofKind = layout.form().check();
    }

    /**
     * Checks a list.
     *
     * @param corrections how the user parts names, by the row's number
     * @param today no birth date lies after it
     * @throws ImportRefused if it has more than {@link ImportLimits#MAX_ROWS} persons
     */
    public static CheckedList check(ListLayout layout, Map<Integer, NameCorrection> corrections, LocalDate today) {
        var check = new ListCheck(layout, corrections, today);
        var kinds = new RowKinds(layout);
        layout.rowsBelow().forEach(row -> check.check(row, kinds.of(row)));
        layout.others().forEach(check::skip);
        return new CheckedList(check.rows, check.skipped, check.names);
    }

    private void check(GridRow row, RowKinds.Kind kind) {
        switch (kind) {
            case PERSON -> person(row);
            case BLANK -> {} // a running number and nothing else says nothing
            case HEADER -> skip(row, "row-header");
            case HEADING -> skip(row, "row-heading");
            case TOTAL -> skip(row, "row-total");
            case NOTE -> skip(row, "row-note");
        }
    }

    private void person(GridRow row) {
        if (rows.size() >= ImportLimits.MAX_ROWS) {
            throw new ImportRefused(ImportRefused.Reason.TOO_MANY_ROWS);
        }
        var values = new RowValues(layout, row);
        var reader = new RowReader(layout.form(), values, corrections.get(row.number()), today);
        var person = reader.read();
        person.ifPresent(read -> {
            repetitions.check(read, values);
            ofKind.check(read, values);
        });
        var refused = values.hasErrors() || person.isEmpty();
        rows.add(new ImportRow(row.number(), refused ? null : person.orElse(null), values.findings()));
        if (!refused) {
            reader.proposed().ifPresent(names::add);
        }
    }

    private void skip(GridRow row, String code) {
        var column = row.cells().firstKey();
        skipped.add(new Finding(
                Severity.SKIPPED,
                code,
                layout.sheet().name(),
                row.number(),
                SheetGrid.letters(column),
                null,
                layout.shown(row, column),
                Map.of()));
    }

    /** A list in another sheet: it would be lost if nobody told. */
    private void skip(ListLayout.OtherList other) {
        skipped.add(new Finding(
                Severity.SKIPPED, "sheet-not-read", other.sheet(), other.headerRow(), null, null, null, Map.of()));
    }
}
