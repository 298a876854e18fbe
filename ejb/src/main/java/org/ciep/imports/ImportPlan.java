package org.ciep.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants a list to be read.
 *
 * @param columns what each column holds; empty to go by the headings
 * @param names how names are parted
 * @param namesConfirmed whether the proposed names were looked at and are right
 */
public record ImportPlan(List<ColumnChoice> columns, List<RowName> names, Boolean namesConfirmed) {

    public ImportPlan {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
    }

    /** By the headings, with the names as they are proposed, unconfirmed. */
    static ImportPlan none() {
        return new ImportPlan(List.of(), List.of(), false);
    }

    /** The list with the columns that the user has matched, if any were. */
    ListLayout appliedTo(ListLayout found) {
        if (columns.isEmpty()) {
            return found;
        }
        var fields = new HashMap<String, ImportField>();
        columns.forEach(choice -> fields.put(choice.column(), choice.field()));
        return found.with(ColumnMap.ofLetters(fields));
    }

    /** How names are parted, by the row's number; of two for one row the later one counts. */
    Map<Integer, NameCorrection> corrections() {
        var byRow = new HashMap<Integer, NameCorrection>();
        names.forEach(name -> byRow.put(name.row(), new NameCorrection(name.family(), name.given())));
        return byRow;
    }

    /**
     * What a column holds.
     *
     * @param column its letters
     * @param field what the user says
     */
    public record ColumnChoice(String column, ImportField field) {}

    /**
     * How the user parts the name of a row.
     *
     * @param row as the sheet numbers it, from 1
     */
    public record RowName(
            Integer row, @Nullable String family, @Nullable String given) {}
}
