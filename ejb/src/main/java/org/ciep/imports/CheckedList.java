package org.ciep.imports;

import java.util.List;
import org.ciep.imports.Finding.Severity;

/**
 * The dry run's result.
 *
 * @param rows the rows that stand for persons, in order
 * @param skipped the rows that do not
 * @param names the names that were parted, in the order of the rows
 */
public record CheckedList(List<ImportRow> rows, List<Finding> skipped, List<ProposedName> names) {

    public CheckedList {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        names = List.copyOf(names);
    }

    /** Every finding: errors, then warnings, then what was skipped, each in the order of the rows. */
    public List<Finding> findings() {
        return List.of(Severity.values()).stream()
                .flatMap(severity -> severity == Severity.SKIPPED
                        ? skipped.stream()
                        : rows.stream()
                                .flatMap(row -> row.findings().stream())
                                .filter(finding -> finding.severity() == severity))
                .toList();
    }

    /** The persons that can be imported. */
    public List<ReadPerson> persons() {
        return rows.stream().flatMap(row -> row.person().stream()).toList();
    }

    /** Rows without any finding. */
    public int good() {
        return persons().size() - warned();
    }

    /** Rows that can be imported, with warnings. */
    public int warned() {
        return (int) rows.stream().filter(ImportRow::isWarned).count();
    }

    /** Rows with an error. */
    public int refused() {
        return rows.size() - persons().size();
    }
}
