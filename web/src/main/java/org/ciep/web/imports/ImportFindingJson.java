package org.ciep.web.imports;

import java.util.Locale;
import org.ciep.imports.Finding;
import org.ciep.imports.FindingText;
import org.ciep.imports.ImportField;
import org.ciep.imports.ListForm;
import org.jspecify.annotations.Nullable;

/** Something that the check of a list found, with its sentence in the reader's language. */
public record ImportFindingJson(
        String severity,
        String code,
        String message,
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String field,
        @Nullable String content) {

    static ImportFindingJson of(Finding finding, ListForm form, Locale language) {
        return new ImportFindingJson(
                finding.severity().name(),
                finding.code(),
                FindingText.of(finding, form, language),
                finding.sheet(),
                finding.row(),
                finding.column(),
                name(finding.field()),
                finding.content());
    }

    private static @Nullable String name(@Nullable ImportField field) {
        return field == null ? null : field.name();
    }
}
