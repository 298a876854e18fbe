package org.ciep.delegation.imports;

import java.util.HashMap;
import java.util.Map;
import org.ciep.delegation.DelegationRole;
import org.ciep.person.IssuedDocument;

/** Finds who stands in a list twice. The later row is told, and names the first one. */
final class RepetitionCheck {

    private final Map<IssuedDocument, Integer> rowsByDocument = new HashMap<>();
    private final Map<String, Integer> rowsByPerson = new HashMap<>();
    private int rowOfHead;

    void check(ReadMember member, RowValues values) {
        var document = IssuedDocument.of(member.document(), member.nationality());
        var first = rowsByDocument.putIfAbsent(document, values.number());
        if (first != null) {
            values.error(ImportField.DOCUMENT_NUMBER, "document-number-twice", row(first));
        }
        var likeness = member.name().displayed() + member.birthDate();
        var alike = rowsByPerson.putIfAbsent(likeness, values.number());
        if (alike != null && first == null) {
            values.warning(ImportField.DOCUMENT_NUMBER, "person-perhaps-twice", row(alike));
        }
        if (member.role() == DelegationRole.HEAD) {
            checkHead(values);
        }
    }

    private void checkHead(RowValues values) {
        if (rowOfHead > 0) {
            values.error(ImportField.DELEGATION_ROLE, "head-twice", row(rowOfHead));
        } else {
            rowOfHead = values.number();
        }
    }

    private static Map<String, String> row(int number) {
        return Map.of("row", Integer.toString(number));
    }
}
