package org.ciep.imports;

import java.util.List;
import java.util.Optional;
import org.ciep.imports.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list that stands for a person.
 *
 * @param number as the sheet numbers it, from 1
 * @param read the person; null if the row is refused
 * @param findings errors and warnings of this row, by column
 */
public record ImportRow(int number, @Nullable ReadPerson read, List<Finding> findings) {

    public ImportRow {
        findings = List.copyOf(findings);
    }

    /** The person, if the row is not refused. */
    public Optional<ReadPerson> person() {
        return Optional.ofNullable(read);
    }

    boolean isWarned() {
        return read != null && findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
    }
}
