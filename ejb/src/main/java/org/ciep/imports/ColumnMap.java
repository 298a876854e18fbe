package org.ciep.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which column holds what.
 *
 * @param fields the field of each column, from 0; columns that are missing are ignored
 */
public record ColumnMap(SortedMap<Integer, ImportField> fields) {

    public ColumnMap {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** A map by the letters of the columns, as the console sends it. */
    public static ColumnMap ofLetters(Map<String, ImportField> byLetters) {
        var fields = new TreeMap<Integer, ImportField>();
        byLetters.forEach((letters, field) -> {
            var column = SheetGrid.column(letters);
            if (column >= 0) {
                fields.put(column, field);
            }
        });
        return new ColumnMap(fields);
    }

    /** The field of a column. */
    public ImportField field(int column) {
        return fields.getOrDefault(column, ImportField.IGNORE);
    }

    /** The first column of a field. */
    OptionalInt column(ImportField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The same map, with columns ignored that lists of this form do not have. */
    ColumnMap known(ListForm form) {
        var known = new TreeMap<>(fields);
        known.replaceAll((column, field) -> form.knows(field) ? field : ImportField.IGNORE);
        return new ColumnMap(known);
    }

    boolean has(ImportField field) {
        return column(field).isPresent();
    }

    /** Columns that are read; a field that stands twice is read from its first column. */
    public Map<ImportField, Integer> read() {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        fields.forEach((column, field) -> {
            if (field != ImportField.IGNORE) {
                columns.putIfAbsent(field, column);
            }
        });
        return columns;
    }
}
