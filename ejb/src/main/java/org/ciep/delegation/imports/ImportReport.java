package org.ciep.delegation.imports;

import java.util.List;
import org.ciep.delegation.MemberEntry;

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
        List<MemberEntry> rows) {

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
                checked.members().stream().map(Entries::of).toList());
    }

    boolean isNamesUnconfirmed() {
        return !names.isEmpty() && !plan.namesConfirmed();
    }
}
