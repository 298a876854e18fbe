package org.ciep.imports;

import java.util.HashMap;
import java.util.Map;
import org.ciep.person.IssuedDocument;

/** Finds who stands in a list twice. The later row is told, and names the first one. */
final class RepetitionCheck {

    private final Map<IssuedDocument, Integer> rowsByDocument = new HashMap<>();
    private final Map<String, Integer> rowsByPerson = new HashMap<>();

    void check(ReadPerson person, RowValues values) {
        var document = IssuedDocument.of(person.document(), person.nationality());
        var first = rowsByDocument.putIfAbsent(document, values.number());
        if (first != null) {
            values.error(ImportField.DOCUMENT_NUMBER, "document-number-twice", row(first));
        }
        var likeness = person.name().displayed() + person.birthDate();
        var alike = rowsByPerson.putIfAbsent(likeness, values.number());
        if (alike != null && first == null) {
            values.warning(ImportField.DOCUMENT_NUMBER, "person-perhaps-twice", row(alike));
        }
    }

    private static Map<String, String> row(int number) {
        return Map.of("row", Integer.toString(number));
    }
}
