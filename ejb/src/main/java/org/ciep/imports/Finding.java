package org.ciep.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the check of a list found.
 *
 * @param severity whether the row is refused, doubted or skipped
 * @param code stable, in kebab-case; see {@link FindingText} for its sentence
 * @param sheet the sheet's name
 * @param row as the sheet numbers it, from 1
 * @param column letters of the column; null for what concerns the whole row
 * @param field what the column holds; null likewise
 * @param content the cell's content, document numbers masked; null if the cell is empty
 * @param params values for the sentence
 */
public record Finding(
        Severity severity,
        String code,
        String sheet,
        int row,
        @Nullable String column,
        @Nullable ImportField field,
        @Nullable String content,
        Map<String, String> params) {

    /** How much a finding weighs. */
    public enum Severity {
        /** The row is not imported. */
        ERROR,
        /** The row is imported; somebody should look at it. */
        WARNING,
        /** The row is no member: a heading, a total, a note. */
        SKIPPED
    }

    public Finding {
        params = Map.copyOf(params);
    }
}
