package org.ciep.imports;

import java.util.List;

/**
 * What a dry run found, as it is kept.
 *
 * @param sheet name of the sheet with the list
 * @param headerRow number of the row with the headings
 * @param columns its columns
 * @param findings every finding
 * @param names the names that were parted
 * @param plan how it was read
 * @param rows the rows that passed
 */
public record ImportReport(
        String sheet,
        Integer headerRow,
        List<MatchedColumn> columns,
        List<Finding> findings,
        List<ProposedName> names,
        ImportPlan plan,
        List<ListEntry> rows) {

    static ImportReport of(ListLayout layout, CheckedList checked, ImportPlan plan) {
        return new ImportReport(
                layout.sheet().name(),
                layout.headerRow().number(),
                layout.headed().stream()
                        .map(column -> MatchedColumn.of(layout, column))
                        .toList(),
                checked.findings(),
                checked.names(),
                plan,
                checked.persons().stream().map(ListEntry::of).toList());
    }

    boolean isNamesUnconfirmed() {
        return !names.isEmpty() && !plan.namesConfirmed();
    }
}
