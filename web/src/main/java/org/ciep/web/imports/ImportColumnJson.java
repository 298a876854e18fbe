package org.ciep.web.imports;

import java.util.List;
import org.ciep.imports.MatchedColumn;

/** A column of the list and what it holds. */
public record ImportColumnJson(String column, String heading, String field, List<String> sample) {

    static ImportColumnJson of(MatchedColumn column) {
        return new ImportColumnJson(
                column.column(), column.heading(), column.field().name(), column.sample());
    }
}
